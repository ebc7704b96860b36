import * as English from '~/core/search/crisis-phrases';

/** “Quiero”, as it is typed, and its like. */
const WANT =
  '(quiero|kiero|qiero|kero|quieor|quieroo|queria|keria|quisiera|kisiera|querria|prefiero|preferiria|deseo|desearia|necesito|voy a|boy a|voi a|vuelvo a|ganas de|ganas d|gustaria|pienso en|pienso|pensando en|penso en|pense en|pensado en|ojala|podria|intento|intente|estoy por|planeo)';
const WANTS = '(quiere|quieren|kiere|kieren|quieres|queres|queria|querian|desea|desean)';
const DO_NOT_WANT =
  '(no|nunca) (me )?(quiero|kiero|qiero|quisiera|kisiera|queria|deseo|desearia|apetece|gustaria)( ya| mas)?';
const LIVE = '(vivir|bivir|vibir|bibir)';
const HARM = '(hacer|aser|acer|haser) (mucho )?(dano|danio)';
const HARM_ME = '(hacerme|aserme|acerme|haserme|causarme) (mucho )?(dano|danio)';
/** What is hurt in sport or in the kitchen stands behind it: “me voy a lastimar la espalda”. */
const ON_PURPOSE =
  '(?! (al|si|la espalda|la rodilla|el tobillo|el hombro|corriendo|haciendo|entrenando|cocinando|con el (sol|ejercicio))\\b)';
/** Where on the body people cut themselves. */
const SKIN =
  '((en )?(los brazos|el brazo|las venas|las munecas|la muneca|las piernas|la pierna|los muslos|el muslo|la piel|el cuerpo)|a mi mism[ao])';

const PILLS =
  '(pastillas?|pastiyas|pastis|pildoras|tabletas|comprimidos|medicamentos|medicinas|medicacion|paracetamol|ibuprofeno|aspirinas|somniferos|antidepresivos|ansioliticos|benzos|insulina|clonazepam|rivotril|diazepam|lorazepam|alprazolam)';

/**
 * Ways in which people say that they, or somebody, may not want to live, or look for a line, in Spanish. Read against plain text: without
 * accents, and with n for ñ. Those in English hold as well: many people write in both.
 */
export const PHRASES: RegExp[] = [
  ...English.PHRASES,

  // Ending one's life. “Me” stands before the first verb or at the end of the second.
  new RegExp(
    `\\b${WANT} (ya |solo |mejor )?(morir|morirme|mori|morirm|morrir|morrirme|morime|estar muert[ao]|matarme|matarm|suicidarme|ahorcarme|colgarme|irme de este mundo|irme para siempre)\\b`,
  ),
  new RegExp(
    `\\bme (dan |da |han dado |tengo )?${WANT} (ya |solo |mejor )?(morir|mori|morrir|matar|suicidar|ahorcar|colgar)\\b`,
  ),
  new RegExp(`\\bme ${WANT} tirar( ya| hoy| esta noche)?$`),
  /\b(como|formas? de|maneras? de|metodos? (de|para)|pastillas para) (morir|morirme|matarme|quitarme la vida|suicidarme)\b/,
  /\bojala (me muera|me muriera|me muriese|me hubiera muerto|me mate|estuviera muert[ao]|no (me )?desperta(ra|se)|no (me )?despierte|no existiera|no hubiera nacido)\b/,
  /\b(mejor|mejores|mas felices|mas tranquil[ao]s) (muert[ao]|si me muero|si me muriera|si yo no estuviera|si no estoy|si no existiera|sin mi( aqui| en (su vida|el mundo|casa))?$)|\bmejor me (muero|mato)\b/,
  new RegExp(
    `\\b${DO_NOT_WANT} (${LIVE}(?! (con (mi|mis|tu|su|sus|un|una|otr[ao]s?|nadie|gente|compane\\w+)|conmigo|sol[ao]|lejos|cerca|junt[ao]s?|de (mis|alquiler)|en (?!este mundo|esta vida))\\b)|seguir( mas)?( (viviendo|con vida|viva|vivo|aqui|aca|asi|existiendo)|$)|estar (mas )?(viva|vivo|aqui|aca|en este mundo)|existir|despertar(me)?(?! (a|al|temprano|tarde|tan|antes)\\b))`,
  ),
  new RegExp(
    `\\b${WANT} (ya )?(no existir|no haber existido|no seguir (viviendo|viv[ao]|aqui|aca)|no despertar(me)?( mas| nunca( mas)?)?$|dejar de (existir|${LIVE}|estar (aqui|aca))|dormir(me)? para siempre)`,
  ),
  new RegExp(`\\bme ${WANT} (dormir para siempre|ir de este mundo|ir para siempre|quitar la (vida|bida))\\b`),
  new RegExp(
    `\\b(no tengo|no hay|no encuentro|no veo|ninguna?|sin) (mas )?(razon|razones|motivo|motivos|ganas)( para| de)? (${LIVE}|seguir viviendo|seguir viv[ao])\\b`,
  ),
  /\b(sin|no tengo|no siento|no me quedan|me quedan pocas|perdi|perdido|perdiendo|quitan|quitado|quitaron|ido|fueron) (ya )?(las |mis |todas las )?ganas de (vivir|bibir|seguir viv\w+)\b/,
  /\b(para|pa) (que|q|k) (vivir|vivo|seguir|sigo|existir|existo)$|\b(para|pa) (que|q|k) (seguir|sigo) (viviendo|viv[ao]|aqui|aca|existiendo)\b|\b(de|para) que (me )?sirve (vivir|seguir viv\w+|mi vida|estar viv[ao])\b|\bpor que sigo viv[ao]\b/,
  /\b(nada|no tengo nada) por (lo )?que vivir\b|\bno (le )?(veo|encuentro) (el |ningun )?sentido (a|de) (la vida|mi vida|vivir|seguir)\b/,
  /\b(mi|la) vida (ya )?no (tiene sentido|vale la pena|merece la pena)\b|\bno (vale|merece) la pena (vivir|seguir viviendo|estar (aqui|aca))\b/,
  /\bya no quiero mas$|\bno (le )?doy (para )?mas$|\bno quiero (mas |ya )?(mi|esta) vida( mas)?$|\b(ya )?no puedo mas( con (la vida|esto|todo|mi vida))?$|\bya no puedo mas\b|\bno puedo seguir (asi|viviendo|viva|vivo)\b/,
  /\bno (lo )?(aguanto|soporto) mas( (esto|asi))?$|\bno (aguanto|soporto|resisto)( mas| ya)? (vivir|viviendo|seguir viv\w+|esta vida|la vida|mi vida)\b/,
  /\b(acabar|terminar|acabo|termino) con (todo|mi vida|mi propia vida|mi existencia|esto de una vez)\b|\bque (todo|esto) (se )?(acabe|termine)( ya| para siempre| de una vez)?$/,
  /\b(quitarme|kitarme|me quito|me quite|quitarse|se quito|me voy a quitar|me quiero quitar) la (vida|bida)\b/,
  /\b(tirarme|lanzarme|aventarme|arrojarme|saltar|tirar|lanzar|aventar) (de|desde|por|del|al|a las?|debajo|bajo|delante) (\w+ )?(puente|azotea|edificio|balcon|ventana|tren|metro|vias?|camion|autobus|coche|carro|barranco|vacio)\b/,
  /\bsu?i?[csz]{1,2}i?[csz]?id[aio]\w*|\bsuicid\w*/,
  /\b(matarme|ahorcarme|colgarme del|pegarme un tiro|darme un tiro|ahogarme en el|envenenarme)\b/,
  /\b(matate|suicidate|pegate un tiro|desvivirme|desvivete)\b|\bme (quiero|kiero|voy a) desvivir$|\bme (mato|mate|ahorco)( hoy| esta noche| ya)?$/,

  // Wanting to be gone.
  /\b(pienso|pensar|pensando|pense|penso|piensa) (\w+ ){0,3}(en|sobre) (la|mi|mi propia) (muerte|suicidio)\b(?! de)|\b(pensamientos|ideas|deseos) de (muerte|morir|morirme|matarme|no vivir)\b/,
  new RegExp(`\\b${WANT} (pudiera )?desaparecer( para siempre| del mundo| de este mundo| del mapa)?$`),
  /\b(cansad[ao]|hart[ao]|podrid[ao]) de (vivir|la vida|estar viv[ao]|existir|mi vida)$/,
  /\b(nadie|ninguno) me (echaria de menos|extranaria|va a extranar|va a echar de menos)\b|\ba nadie le (importaria|importa) (si|que) (me muero|muero|desaparezco|ya no estoy)\b/,
  /\bno deb(i|eria) haber nacido\b|\b(ojala|quisiera) no haber nacido\b|\bcarta de (despedida|suicidio)$/,
  /\b(dormir|dormirme|acostarme) y (ya )?no (despertar|despertarme|volver a despertar)\b/,
  /\bno (hay|veo|tengo|encuentro) (otra )?salida( a esto| para mi)?$|\bsobro (en este mundo|en la vida)\b/,
  /\bvoces (que )?me (dicen|mandan|ordenan)\b|\bno (puedo|logro|soy capaz de) mantenerme a salvo\b/,

  // Somebody near who may be thinking of it.
  new RegExp(
    `\\b(se ${WANTS}|${WANTS}|se va a|se van a|se intento|intento|piensa en|piensan en|dice que se va a|amenaza con) (morir|morirse|morirte|matar|matarse|matarte|suicidar|suicidarse|suicidarte|quitarse la vida|dejar de existir|dejar de vivir)\\b(?! (a|al) )`,
  ),
  /\bno (quiere|kiere|quieren|quieres|queres) (vivir( mas)?|seguir viviendo|seguir viv[ao]|existir)$/,
  /\bse (corta|cortan|esta cortando|hace dano|hacen dano|lastima|autolesiona) (a si mism[ao]s?|los brazos|las piernas|las munecas|cuando|en el|en su|a proposito)\b|\bmi (hijo|hija|hermana|hermano|amiga|amigo|pareja|novio|novia|alumna|alumno) se (corta|autolesiona|hace dano|lastima)$/,

  // Hurting oneself.
  new RegExp(
    `\\bme (dan |da |tengo )?${WANT} (${HARM}(?! (en|al)\\b)|(cortar|herir|lastimar|autolesionar|rajar|quemar)( (hoy|otra vez|de nuevo|a proposito|adrede|a mi mism[ao]|esta noche|con (un|una) \\w+|${SKIN}))?$)`,
  ),
  new RegExp(`\\b${WANT} (volver a )?${HARM_ME}\\b(?! (en|con el|con la|al)\\b)`),
  new RegExp(`\\b${WANT} (cortarme|herirme|lastimarme|autolesionarme|rajarme)\\b${ON_PURPOSE}`),
  /\bcortes en (los|mis) (brazos|muslos)\b|\bautole(s|c)ion\w*|\bauto lesion\w*|\bautodano\b|\bcutting\b/,
  new RegExp(
    `\\b(cortarme|me corto|me corte|me estoy cortando|me he cortado|cortandome|cortar) ${SKIN}\\b|\\b(cortarme|me corto|me estoy cortando|ganas de cortarme)$`,
  ),
  new RegExp(
    `\\b(${HARM_ME}|(me hago|me hice|me he hecho|haciendome|me estoy haciendo) (dano|danio))\\b(?! (en|con|al))|\\b(lastimarme|me lastimo|herirme|quemarme|golpearme|pegarme) (a mi mism[ao]|a proposito|adrede)\\b|\\blastimarme$`,
  ),
  /\bsobredos[ie]s\b|\bsobre dosis\b/,
  new RegExp(
    `\\b(tomarme|tome|me tome|me he tomado|tomar|tragar|me trague|tragarme) (todas?|todos|muchas|muchos|demasiadas|demasiados|un monton de|una caja de|un frasco de|un bote de|un puno de)( (las|los|mis))? ?${PILLS}\\b`,
  ),
  new RegExp(
    `^((yo|quiero|pienso en|pensando en|me|tomar|tomarme|tome|trague|tragar|todas?|las|mis|mas|unas|muchas|tantas|demasiadas|algunas) )*(pastillas|pastiyas|pildoras)$`,
  ),
  new RegExp(
    `\\bcuant[ao]s? ${PILLS} (\\w+ ){0,2}(para (morir|matar|no despertar|dormir para siempre)\\w*|hacen falta|se necesitan|hay que tomar|son (demasiad|peligros|mortal|letal)\\w*|matan?|mata|hasta|antes de)`,
  ),
  new RegExp(
    `\\b(guardando|juntando|ahorrando|acumulando|almacenando|escondiendo|junte|acumule|he (guardado|juntado)) (todas |muchas )?(las |mis |unas )?${PILLS}\\b`,
  ),
  new RegExp(
    `\\b(demasiad[ao]s|todas (las|mis)|(me )?trague( las| mis| unas)?|tragado( las| mis)?|tragarme( las| mis)?) ${PILLS}$`,
  ),
  new RegExp(`\\b(un monton|una caja|un frasco|un bote|un puno|un blister) de ${PILLS}\\b`),

  // Everything without hope.
  /^((estoy|me siento|ando|vivo|todo esta|mi vida esta|tan|muy|completamente|totalmente|perdidamente) )*(sin (ninguna |mas )?esperanzas?|desesperanzad[ao]|desesperad[ao]|desesperanza)$/,
  /\b(perdi|he perdido|perdiendo|no tengo|no hay|no (me )?queda|no veo) (ya )?(toda |ninguna )?(la |mi |mas )?esperanzas?( para mi| en nada| de nada| ya)?$/,

  // Looking for a line to call.
  /\b(lineas?|telefonos?|numeros?|fono|chat) (\w+ )?(de (la )?|del |contra (el |la )?|para (la )?)(ayuda|crisis|emergencias?|urgencias?|auxilio|apoyo|suicidio|suicidas|prevencion|esperanza|vida|maltrato|violencia|mujeres maltratadas|ayudar|policia|ambulancia)\b|\blinea (de la vida|016|024|106|107|113|135|137|144|155|4141)\b|\bfono de ayuda\b/,
  /\b(telefonos?|numeros?)( de telefono)? (para|al que|a los que|a donde|adonde|donde|a quien) (yo )?(puedo |pueda |podria |se puede )?(llam\w+|marc\w+|hablar|escribir|pedir ayuda|denunciar)\b/,
  /^((necesito|quiero|busco|hay|dame|denme|un|el|algun|cual es el|tienen) )*numeros? de telefono$|^(necesito|busco|hay|dame|denme|tienen) (un |el |algun )?(numero|telefono)$/,
  /^((necesito|quiero|quisiera|puedo|como|para|tengo que|me gustaria|dejame|por favor) )*(llamar|hablar|escribir|marcar)(le)? (a|con) (alguien|una persona|un humano|una persona (real|de verdad))( ya| ahora| hoy| mismo| por favor| urgente| urgentemente| esta noche)*$/,
  /\b(a|con) (quien|quienes|kien|qien) (puedo |podria |debo |tengo que |se puede |deberia )?(llamar|llamo|hablar|hablo|escribir|escribo|acudir|acudo|recurrir|recurro|pedir(le)? ayuda|pido ayuda|contarle|marcar|marco)\b/,
  /\b(a )?donde (puedo |podria |debo |tengo que |se puede )?(llamar|llamo|pedir (ayuda|auxilio)|pido ayuda|acudir|acudo|denunciar|denuncio|buscar ayuda)\b/,
  /^((es|esto es|es una|tengo|tengo una|una|un|en|estoy en|hay una|de|linea de|ayuda|por|ayuda de|servicio de|servicios de|atencion de) )*(emergencias?|urgencias?)( medicas?| psicologicas?| psiquiatricas?| (de )?salud mental| ya| ahora)*$/,
  /\b(necesito|quiero|pido|busco|denme|dame|nesesito|nececito) (una |alguna )?ayuda( psicologica| profesional)? (ya|ahora|ahora mismo|urgente|urgentemente|inmediata|esta noche|por favor)$|\bayuda (urgente|inmediata)\b/,
  /^((por favor|alguien|que alguien) )*(ayud(ame|enme|eme|adme|enos|ennos|anos|a|e) ?)+( por favor| ya| ahora| porfa)*$|^(por favor ayuda|necesito (mucha )?ayuda|auxilio|socorro)$/,
  /^((estoy|en|una|tengo|paso por|atravieso|linea|centro|atencion) )*crisis$|\ben crisis$/,
  /\b(llam\w+|necesito|pedir|pido|quiero|mand\w+|envien) (a )?(una |la |el )?(ambulancia|policia)\b|^(ambulancia|policia)$/,
  /^((llamar?|llamo|marcar?|marco) )?(al? )?(112|911|024|016|061|091|062|107|106|113|131|133|135|137|144|155|4141|717 ?003 ?717|800 ?911 ?2000|116 ?111)$/,
];

/** Sayings with the same words and another meaning; they are taken out before looking. */
export const SAYINGS: RegExp[] = [
  ...English.SAYINGS,
  // A feeling, a habit or a pet is nobody who controls, follows or hits.
  /\b(ansiedad|tristeza|depresion|miedos?|culpa|soledad|pena|recuerdos?|pensamientos?|pasado|dolor|duelo|rabia|ira|verguenza|estres|cansancio|insomnio|comida|alcohol|traumas?|pesadillas?|flashbacks?|sombra|imagen|imagenes|dudas?|preocupacion|preocupaciones|perr[oa]s?|gat[oa]s?|bebe|nen[ea]s?|telefono|movil|celular|medico|medica|doctor|doctora|app|reloj) (que )?(ya |siempre |todavia |aun |no |tambien )*(me|nos) (control|sig|segu|persig|persegu|vigil|acos|observ|encierr|empuj|lastim|asfixi|ahog|amenaz)\w*/g,
  /\b(me|nos) (controla|persigue|sigue|acosa|vigila|asfixia|encierra) (mucho |siempre )?(la|el|los|las|mi|una) (ansiedad|tristeza|depresion|miedo|culpa|soledad|pena|recuerdos?|pensamientos?|pasado|dolor|duelo|rabia|ira|verguenza|estres|comida|tension|azucar|peso|perr[oa]|gat[oa])\b/g,
  /\b(abusos?|abusar) de(l)? (alcohol|poder|autoridad|drogas|sustancias|azucar|cafe|cafeina|pantallas?|movil|telefono)\b|\bmaltrato animal\b/g,
  /\b(morir|morirme|morirse|muero|muriendo|muriendome|matar|matarme|mato|muert[ao])( me)? de (la |el |tanto |tanta |mucho |mucha |puro |pura )?(risa|hambre|sueno|calor|frio|verguenza|ganas|aburrimiento|sed|pena|nervios|amor|envidia|cansancio|miedo|gusto|ternura)\b/g,
  /\bme (mato|mate) (trabajando|estudiando|a trabajar|a estudiar|limpiando|en el gimnasio|a risas)\b|\bmatar (el tiempo|el hambre|el rato|moscas|mosquitos|cucarachas|el gusanillo)\b/g,
  /\b(calor|frio|examen|examenes|trabajo|entrenamiento|gimnasio|curiosidad|tarea|deberes|tos) (me|nos) (va|van) a matar\b/g,
  /\b(bateria|movil|celular|telefono|planta|plantas|coche|carro|portatil)\b.* (muere|muerto|muerta|morir)\b/g,
  /\bsobredosis de (azucar|chocolate|cafe|cafeina|noticias|pantallas?|tele|trabajo)\b|\bescuadron suicida\b|\bpeligro de extincion\b/g,
  /\b(cortarme|me corto|me corte|me estoy cortando|cortandome|cortar) (el pelo|las unas|el cabello|la barba|el flequillo|el fleco|las puntas|la melena|el bigote|la luz|el dedo cocinando)\b/g,
  /\bme (pega|pegan) (el sol|la luz|el viento|bien|mucho este|ese color|el bajon|el hambre|el sueno|los nervios)\b|\bno me pega (nada|el|la|ese|ese color)\b|\bse me (pega|pego|pegan)\b/g,
  /\bme (pega|pego|pegan|ha pegado)( muy| tan)?( fuerte| duro| mucho| mal)? (el|la|este|esta) (ansiedad|tristeza|soledad|noticia|cafe|cafeina|calor|frio|lluvia|realidad|gripe|gripa|resfriado|resfrio|catarro|virus|covid|tos|risa|acento|cancion|luna)\b/g,
  /\b(ansiedad|tristeza|soledad|cafe|cafeina|calor|sol|viento|noticia|cancion|alcohol|vino) (que )?(me|nos) (pega|pego|golpea|golpeo|empuja)\b|\bme (pego|pega) (un|una) (susto|ducha|bano|siesta|atracon|vuelta)\b/g,
  /\bme (golpea|golpeo) (con )?(la noticia|la realidad|la vida|el olor|el dedo|el pie|la rodilla|la cabeza)\b/g,
  /\b(violacion|violaciones) de (contrato|derechos|datos|privacidad|la ley|las normas|copyright)\b/g,
  /\bme (amenaza|empuja|empujan) (la (lluvia|tormenta)|a (mejorar|seguir|salir|intentarlo))\b|\bme (acosa|acosan) (los|las|mis) (dudas|pensamientos|recuerdos|preguntas)\b/g,
];
