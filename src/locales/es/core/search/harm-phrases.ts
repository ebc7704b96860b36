import * as English from '~/core/search/harm-phrases';

/**
 * People whose violence is named. “Él” is not among them: without its accent it is the article, and “el lunes me toca”
 * or “el perro me lastimó” are no alarm. It is looked for where no article can stand, straight before “me”.
 */
const THEY =
  '(ella|ellos|alguien|marido|esposo|esposa|mujer|pareja|novi[oa]|ex|exmarido|exnovi[oa]|papas?|padres?|padrastro|mamas?|madre|madrastra|viej[oa]|herman[oa]s?|hermanastr[oa]|hij[oa]s?|ti[oa]s?|prim[oa]s?|abuel[oa]s?|suegr[oa]s?|cunad[oa]|cuidador|cuidadora|jefe|jefa|vecin[oa]|profesor|profesora|profe|entrenador|policias?)';
const HE_OR_THEY = `(\\b${THEY} (\\w+ ){0,2}|\\bel (ya |siempre |a veces |tambien |casi |no )*)`;

/** People who may control or follow somebody they are, or were, close to; and those who are strange to them. */
const NEAREST =
  '(ella|ellos|alguien|marido|esposo|esposa|mujer|pareja|novi[oa]|ex|exmarido|exesposo|exnovi[oa]|expareja|familia|padres?|papas?|padrastro|madre|mama|madrastra|suegr[oa]s?|viej[oa]|hombre|tipo|desconocid[oa]|senor|sujeto|acosador)';
const OFTEN = '((ya|siempre|tambien|todo el tiempo|todavia|aun|constantemente|a veces|a escondidas|hasta) )*';
const WATCH =
  '(controla|controlan|controlaba|vigila|vigilan|vigilaba|espia|espian|espiaba|acecha|acechan|rastrea|rastrean|monitorea|persigue|persiguen|perseguia|acosa|acosan|hostiga)';
/** To have one’s blood pressure taken, or one’s homework looked at, is no danger. */
const NOT_MEASURED = '(?! (la (tension|fiebre|glucosa|dieta)|el (azucar|peso|tratamiento|pulso)|los deberes))';
const THINGS =
  '(moviles|movil|celular|celulares|cel|celu|telefono|fono|mensajes|mensaje|sms|whatsapp|wasap|wasaps|watsap|wsp|guasap|correos?|e ?mails?|dinero|plata|lana|guita|pasta|redes|instagram|facebook|ubicacion|llamadas|gastos|ropa|horarios|salidas|pasaporte|documentos|papeles|tarjetas?|sueldo|conversaciones|chats?|cuentas?|contrasenas?|llaves|movimientos|amistades|cada paso)';

/**
 * Ways in which people say that somebody is hurt, controlled, followed or threatened, in Spanish. Read against plain
 * text, as those of danger are; those in English hold as well.
 */
export const PHRASES: RegExp[] = [
  ...English.PHRASES,

  // Hurting somebody, or being hurt.
  /\b(quiero|kiero|voy a|ganas de|pienso en|podria) (matar|matarlo|matarla|matarlos|lastimar|hacerle dano|pegarle)( a| al|$| hoy| esta noche)\b/,
  /\b(me|nos) (pega|pegan|pegaba|pegaban|pegaron|golpea|golpean|golpeaba|golpeo|golpearon|maltrata|maltratan|maltrataba|maltrato|abofetea|patea|estrangula|estrangulo|ahorca|asfixia|viola|violan|violaba|violo|violaron|amenaza|amenazan|amenazo|acosa|acosan|encierra)\b/,
  /\b(me|nos) (esta|estan|estaba|estaban|estuvo|sigue|siguen) (pegando|golpeando|maltratando|amenazando|acosando|violando|persiguiendo|encerrando|ahorcando|estrangulando)\b/,
  /\b(me|nos) (levanta|levanto|alza|ha levantado|levantan) la mano\b/,
  new RegExp(
    `${HE_OR_THEY}(me|nos) (pego|ha pegado|han pegado|hizo dano|hace dano|hacen dano|hicieron dano|ha hecho dano|esta haciendo dano|esta lastimando|forzo|obligo|lastima|lastiman|lastimo|empuja|empujo|empujan|(toca|tocan|tocaba|tocaban|toco)(?! (\\w+[aei]r(l[aoe]s?)?|el turno|la puerta|terapia|cita|examen|trabajo|trabajar|guardia)\\b)|persigue|acecha)\\b(?! a (mejorar|seguir|salir|caminar|intentar\\w*|comer|dormir|estudiar))`,
  ),
  new RegExp(
    `\\b(me|nos) (pego|ha pegado|hizo dano|hace dano|hacen dano|forzo|tocaba|lastimo|lastima|persigue|acecha) (mi|mis) ${THEY}\\b`,
  ),
  /\b(me|nos) (oblig|forz|fuerz)\w+ a (tener (sexo|relaciones)|acostarme|hacerlo|hacer cosas|tocar(lo|le|la)|desnudarme|desvestirme|casarme|prostituirme)\b/,
  /\b(me|nos) (va|van|quiere|quieren|intento|trato de|amenaza con|amenazo con) (a )?(matar|hacer dano|pegar|golpear|violar|matarme|hacerme dano)\b|\bamenaza con matar\w*\b/,
  new RegExp(`\\b${THEY} (\\w+ ){0,2}(le|les) (pega|pegan|pego|golpea|golpeo) a (mi|mis|su|sus)\\b`),
  new RegExp(
    `\\bmiedo (de|a|al|del|de volver con) (mi |mis )?${THEY}\\b|\\bmiedo (de|a) el( (porque|cuando|si|y|pero|hoy|cada vez|en casa)\\b|$)|\\bmiedo (de |a )?que (mi )?(${THEY}|el) (\\w+ )?(me|nos) (mate|pegue|haga|lastime|golpee|viole|encuentre)\\b`,
  ),
  /\bmiedo (de |a )?(volver|regresar|ir|irme|llegar|estar|entrar|quedarme|vivir) (a |en |de vuelta a )?((mi|la|nuestra) (propia )?)?casa\b(?! (tarde|de noche|andando|caminando|en (bus|metro|autobus|coche)|a oscuras))|\bmiedo (en|estar en) (mi (propia )?)?casa\b|\b(insegur[ao]|asustad[ao]) en (mi )?(propia )?casa\b/,
  /\b(violada|violado|fui abusad[ao]|abusad[ao] sexualmente|abus(a|o|an|aba|aban|aron) de mi|fui agredid[ao]|agresion sexual|abuso sexual|violacion(es)?|maltratad[ao] por)\b/,
  /\bviolencia (de genero|domestica|machista|intrafamiliar|familiar|sexual|en casa|en el hogar|vicaria)\b|\bmaltrato (fisico|infantil|en casa|de pareja)\b/,
  /\bno (estoy|estamos|me siento|nos sentimos) a salvo\b|\bno me siento segur[ao] (aqui|en (mi )?casa|esta noche|ahora)\b|\bno estoy segur[ao] (aqui|en (mi )?casa)\b/,
  new RegExp(`\\bno (me siento|estoy) segur[ao] con ((mi )?${THEY}\\b|el$)`),
  /\b(estoy|estamos|me siento|nos sentimos|mi hij[ao] esta|mis hijos estan|corro|corremos) (en )?peligro\b|\b(mi|nuestra) vida (esta|corre) (en )?peligro\b/,

  new RegExp(`\\b${THEY} (\\w+ ){0,2}me (da|dan|daba|causa) (mucho |tanto )?miedo\\b`),
  new RegExp(
    `\\bme (da|dan|daba) (mucho |tanto )?miedo (de |a )?(mi|mis) ${THEY}$|\\ble tengo (mucho |tanto )?miedo( a el)?$`,
  ),
  /\bme (da|dan|daba|daban|dio|dieron|ha dado|han dado) (\w+ )?(golpes?|golpiza|paliza|bofetadas?|bofeton|cachetadas?|cachetazos?|punetazos?|patadas?|cinturonazos?|correazos?|hostias?|trompadas?|pinas?|pinazos?|madrazos?|nalgadas)\b(?! de (calor|suerte|realidad|efecto))/,
  /\b(me|nos) (jala|jalo|jalan|tira|tiro|tiran|agarra|agarro|agarran|cogio|coge|apreto|aprieta|agarran) (del?|el|los|por el) (pelos?|cabello|cuello|brazo)\b|\b(me|nos) (cachetea|cacheteo|zarandea|zarandeo|escupe|escupio)\b/,
  new RegExp(
    `${HE_OR_THEY}(me|nos) (tira|tiro|avienta|avento|lanza|lanzo|arroja) (las |los )?(cosas|platos|objetos|vasos)\\b`,
  ),
  /^(me|nos) (pego|ha pegado|pegaron|han pegado|lastimo|lastima|hace dano|empuja|empujo|toco|tocaron)( (otra vez|de nuevo|hoy|anoche|ayer|siempre|mucho))*$/,
  new RegExp(
    `\\b${THEY} (\\w+ ){0,2}(es|era|se pone|se puso|se vuelve|puede ser|esta) (muy |tan |super |bien |un |una )*(violent[oa]|agresiv[oa]|abusiv[oa]|abusador|abusadora|maltratador|maltratadora)\\b`,
  ),
  /\bel (es|se pone|se puso|se vuelve) (muy |tan |super |un )*(violento|agresivo|abusivo|abusador|maltratador)\b/,
  /\babus(o|os|ador|adora|adores|iva|ivo|ada|ado)\b(?! de (confianza|la confianza|tu|su))|\bmaltrat(o|os|ador|adora|adores|ada|ado|adas|ados)\b/,

  /\bse (pone|puso|vuelve) (muy )?violent[oa]( conmigo| con (nosotros|los|las|mis)\b|$)|^violencia$/,
  /\b(me|nos) (manosea|manosean|manoseo|manosearon|mataria|matara)\b|\b(me|nos) toc(o|aron|a|an) (sin (mi )?(permiso|consentimiento)|donde no)\b/,
  new RegExp(
    `\\bdenunci\\w+ (a )?(mi |un |una |por )?(${THEY}|violencia|maltrato|abuso|acoso|violacion|agresion|amenazas)\\b`,
  ),

  // Being controlled or watched.
  /\bcontrol coercitivo\b|\bviolencia (psicologica|economica|vicaria|digital|fisica|verbal|obstetrica)\b/,
  new RegExp(
    `\\b${NEAREST} (\\w+ ){0,3}controlador(a|es)?\\b|\\brelacion (controladora|abusiva|de control|violenta|de maltrato)\\b`,
  ),
  new RegExp(`(\\b${NEAREST} (que )?${OFTEN}|\\bel ${OFTEN})(me|nos) ${WATCH}\\b${NOT_MEASURED}`),
  new RegExp(`\\b(me|nos) ${WATCH} (\\w+ )?(mi|mis|un|una) (\\w+ )?${NEAREST}\\b${NOT_MEASURED}`),
  new RegExp(
    `^((siento que|creo que|se que|pienso que|ella|alguien) )?(me|nos) (controla|vigila|espia|acecha|rastrea|monitorea|persigue|observa)n?( (todo|mucho|siempre|en todo|todo el (tiempo|dia|rato)|todo lo que hago|a todas horas|constantemente|cada (paso|movimiento)|cuando (salgo|hablo|voy)|con quien (hablo|salgo|voy)|lo que (hago|gasto|como|digo|visto)))*$`,
  ),
  new RegExp(
    `\\b(me|nos) ((esta|estan|anda|andan) )?(controla|controlan|controlaba|controlo|controlando|revis|vigil|espi|mir|le|lee|leyendo|quit|rastre|hacke|escond|registr|romp|clon|intervin|monitore|toma|saca)\\w* (${OFTEN})(todo |toda |todos |todas )?((el|mi|los|mis|las|la|lo que|mi) )?${THINGS}\\b`,
  ),
  new RegExp(
    `(^|\\b${NEAREST} (que )?${OFTEN}|\\bel ${OFTEN}|\\b(quien|esta|estan|alguien) )(controla|controlan|controlando|revisa|revisan|revisando|vigila|vigilan|vigilando|espia|espian|espiando|lee|leen|leyendo|mira|mirando|registra|rastrea|rastreando|monitorea|hackeo)( todo| todos| todas)? (mi|mis) ${THINGS}\\b`,
  ),
  new RegExp(
    `(\\b${NEAREST} (que )?${OFTEN}|\\bel ${OFTEN})(quiere )?(controla|controlan|controlaba|controlarme|controlar) ?(todo|mi|mis|lo que|con quien|cuando|cuanto|como|a donde|adonde|donde|el dinero|la plata)?( (todo|vida|dinero|plata|ropa|hago|gasto))?$`,
  ),
  new RegExp(
    `(\\b${NEAREST} (que )?${OFTEN}|\\bel ${OFTEN}|^)no (me|nos) dejan? (salir(?! (temprano|antes|pronto|a tiempo|de vacaciones|de la cama|adelante))|ver a (mis?|nadie)|hablar con (mis?|nadie|otr)|tener (amig|dinero|plata|movil|celular|telefono)|irme\\b|ir a ningun|usar (el|mi) (movil|celular|telefono))`,
  ),
  /\b(me|nos) (encierra|encierran|encerro|encerraron|tiene encerrad[ao]s?|tienen encerrad[ao]s?)\b/,

  new RegExp(`\\b${NEAREST} ${OFTEN}(me revisa todo|no me deja (trabajar|en paz)|me (hackea|hackeo|ha hackeado))\\b`),
  /\by (me|nos) (controla|vigila|espia|persigue|acosa|encierra)n?\b(?! (la|el) )/,
  /\b(me|nos) (tiene|tienen|tenia) (controlad|amenazad|vigilad|secuestrad|retenid|dominad|sometid)[ao]s?\b|\bsecuestrad[ao]\b/,

  // Being followed, harassed or threatened.
  /\bme (sigue|siguen|seguia|seguian|siguio|siguieron|ha seguido|persigue|persiguen|persiguio) (siempre )?((a |hasta |por |en |al )?(todas? partes?|todos? (los )?lados?|todos (los )?sitios|a?donde (\w+ )?(voy|vaya)|donde sea|donde quiera|dondequiera|cualquier (parte|lado|sitio)|la calle|(mi |la )?casa|(mi |el )?trabajo|(el |la )?(metro|autobus|bus|camino|salida|escuela|universidad)))\b/,
  new RegExp(
    `(\\b${NEAREST} (que )?${OFTEN}|\\bel ${OFTEN})me (sigue|siguen|seguia|siguio|siguieron|ha seguido)( siempre| mucho| todo el tiempo| por todas partes| cuando \\w+.*| y .*| a \\w+.*| hasta \\w+.*)?$`,
  ),
  new RegExp(
    `\\bme (sigue|siguen|seguia|siguio|persigue|persiguen|esta siguiendo|estan siguiendo) (siempre )?((mi|un|una) (\\w+ )?(${NEAREST}|coche|carro|auto|moto|camioneta)|alguien)\\b(?! en (insta\\w*|facebook|redes|las redes|tiktok|twitter))`,
  ),
  /\b(me|nos) (esta|estan|estaba|estaban|anda|andan) (\w+ )?(siguiendo|vigilando|espiando|controlando|acechando|rastreando|observando|chantajeando|extorsionando)\b(?! (en (instagram|facebook|tiktok|twitter|redes|las redes|el cuerpo)|la (ansiedad|culpa|tension)|el (azucar|peso|medico)))/,
  /^((siento que|creo que|pienso que|parece que|alguien|un hombre|un tipo|un desconocido|una persona) )*(me|nos) (siguen?|vigilan?|espian?|observan?|persiguen?|acechan?|acosan?)$/,
  /\b(soy|estoy siendo|siendo|me siento|fui|he sido|he estado|estoy) (muy )?(acosad[ao]|perseguid[ao]|vigilad[ao]|amenazad[ao]|controlad[ao]|chantajead[ao]|extorsionad[ao]|hostigad[ao]|seguid[ao] por)( (por (mi (?!mism)|el\b|un|una|alguien).*|en (mi )?casa|siempre|todo el tiempo))?$/,
  /\b(siguiendo|vigilando|espiando|acosando|persiguiendo|amenazando|controlando|pegando|golpeando)(me|nos)$|\bacos(o|os|ador|adora|adores)\b|\bacecho$|\bhostigamiento\b|\b(me|nos) hostigan?\b|\bsextorsion\b|\b(me|nos) (chantajea|chantajean|chantajeo|extorsiona|extorsionan|extorsiono)\b/,
  /^amenazad[ao]s?$|^((recibo|recibi|me hacen|me mandan|me llegan|tengo|sufro|las|sus|son|me hizo|me ha hecho|me manda|me hace) )*amenazas?$|\bamenazas? de (muerte|mi (\w+ )?(ex|pareja|marido|esposo|novio|padre)|matar\w*|un hombre)\b/,
  /\bamenazad[ao]s? (de muerte|por (mi|alguien|un (hombre|tipo|desconocido|vecino))|con (un|una) (cuchillo|navaja|pistola|arma|machete))\b/,
  new RegExp(
    `\\b(${NEAREST}|el|el|ella) (\\w+ ){0,2}amenaz\\w+ con (matar|pegar|golpear|lastimar|hacer|quitar|llevar|publicar|subir|compartir|difundir|mandar|enviar|contar|denunciar|echar)\\w*\\b`,
  ),
];
