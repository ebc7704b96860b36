import * as English from '~/core/search/crisis-phrases';

/** People whose violence is named. */
const THEY =
  '(el|ella|ellos|alguien|marido|esposo|esposa|mujer|pareja|novio|novia|ex|papa|padre|padrastro|mama|madre|madrastra|hermano|hermana|hijo|tio|abuelo|cuidador|cuidadora|jefe|jefa|vecino|profesor|entrenador)';

const WANT =
  '(quiero|kiero|queria|quisiera|prefiero|preferiria|deseo|necesito|voy a|ganas de|pienso en|pensando en|penso en|ojala|podria)';

const PILLS = '(pastillas|pildoras|tabletas|medicamentos|medicinas|paracetamol|ibuprofeno|somniferos)';

/**
 * Ways in which people say that they, or somebody, may be in danger, in Spanish. Read against plain text: without
 * accents, and with n for ñ. Those in English hold as well: many people write in both.
 */
export const PHRASES: RegExp[] = [
  ...English.PHRASES,

  // Ending one's life.
  new RegExp(`\\b${WANT} (ya )?(morir|morirme|estar muerta|estar muerto|matarme|suicidarme)\\b`),
  new RegExp(`\\bme (quiero|kiero|queria|quisiera|voy a|dan ganas de) (morir|matar|suicidar|ahorcar|colgar|tirar)\\b`),
  /\b(como|formas? de|maneras? de|pastillas para) (morir|morirme|matarme|quitarme la vida|suicidarme)\b/,
  /\bojala (me muera|me muriera|estuviera muert[ao]|no (me )?desperta(ra|se)|no despierte|no existiera|no hubiera nacido)\b/,
  /\b(mejor|mejores|mas felices|mas tranquilos) (muert[ao]|si me muero|si yo no estuviera|si no estoy|si no existiera|sin mi)\b/,
  /\b(ya )?no quiero (vivir|seguir (viviendo|viva|vivo|aqui|asi)|estar (viva|vivo|aqui)|existir|despertar(me)?)\b/,
  /\b(no tengo|no hay|ninguna?|sin) (razon|razones|motivo|motivos|ganas)( para| de)? (vivir|seguir viviendo|seguir viv[ao])\b/,
  /\b(nada|no tengo nada) por (lo )?que vivir\b|\bno (le )?(veo|encuentro) (el )?sentido (a|de) (la vida|mi vida|vivir|seguir)\b/,
  /\b(mi|la) vida (ya )?no (tiene sentido|vale la pena|merece la pena)\b|\bno (vale|merece) la pena (vivir|seguir viviendo|estar aqui)\b/,
  /\b(ya )?no puedo mas( con (la vida|esto|todo|mi vida))?$|\bya no puedo mas\b|\bno puedo seguir (asi|viviendo|viva|vivo)\b|\bno aguanto mas( (esta vida|vivir|esto))?$/,
  /\b(acabar|terminar|acabo|termino) con (todo|mi vida|mi propia vida|mi existencia|esto de una vez)\b|\bque (todo|esto) (se )?(acabe|termine)( ya| para siempre| de una vez)?$/,
  /\b(quitarme|me quito|me quite|quitarse|se quito|me voy a quitar|me quiero quitar) la vida\b/,
  /\b(tirarme|lanzarme|aventarme|arrojarme|saltar|tirar|lanzar|aventar) (de|desde|por|del|al|a las?|debajo|bajo|delante) (\w+ )?(puente|azotea|edificio|balcon|ventana|tren|metro|vias?|camion|autobus|coche|carro|barranco|vacio)\b/,
  /\bsu?i?[csz]{1,2}i?[csz]?id[aio]\w*|\bsuicid\w*/,
  /\b(matarme|ahorcarme|colgarme del|pegarme un tiro|darme un tiro|ahogarme en el|envenenarme)\b/,
  /\bme (mato|mate|ahorco)( hoy| esta noche| ya)?$/,

  // Wanting to be gone.
  /\b(quiero|quisiera|ganas de|ojala pudiera|me gustaria) desaparecer( para siempre| del mundo| de este mundo)?$/,
  /\b(cansad[ao]|hart[ao]) de (vivir|la vida|estar viv[ao]|existir|mi vida)$/,
  /\b(nadie|ninguno) me (echaria de menos|extranaria|va a extranar|va a echar de menos)\b|\ba nadie le (importaria|importa) (si|que) (me muero|muero|desaparezco|ya no estoy)\b/,
  /\bno deb(i|eria) haber nacido\b|\b(ojala|quisiera) no haber nacido\b|\bcarta de (despedida|suicidio)$/,
  /\b(dormir|dormirme|acostarme) y (ya )?no (despertar|despertarme|volver a despertar)\b/,
  /\bno (hay|veo|tengo|encuentro) (otra )?salida( a esto| para mi)?$|\bsobro (en este mundo|en la vida)\b/,
  /\bvoces (que )?me (dicen|mandan|ordenan)\b|\bno (puedo|logro|soy capaz de) mantenerme a salvo\b/,

  // Somebody near who may be thinking of it.
  /\b(se quiere|quiere|se va a|se intento|intento|piensa en|dice que se va a|amenaza con) (morir|morirse|matar|matarse|suicidar|suicidarse|quitarse la vida)\b/,
  /\bse (corta|esta cortando|hace dano|lastima|autolesiona) (a si mism[ao]|los brazos|las piernas|las munecas|cuando|en el|en su|a proposito)\b|\bmi (hijo|hija|hermana|hermano|amiga|amigo|pareja|novio|novia|alumna|alumno) se (corta|autolesiona|hace dano|lastima)$/,

  // Hurting oneself.
  /\bautole(s|c)ion\w*|\bauto lesion\w*|\bautodano\b|\bcutting\b/,
  /\b(cortarme|me corto|me corte|me estoy cortando|cortandome|cortar) (los brazos|el brazo|las venas|las munecas|la muneca|las piernas|los muslos|a mi mism[ao])\b|\b(cortarme|me corto|ganas de cortarme)$/,
  /\b(hacerme|me hago|me hice|haciendome|quiero hacerme|causarme) dano\b(?! (en|con|al))|\b(lastimarme|me lastimo|herirme|quemarme|golpearme|pegarme) (a mi mism[ao]|a proposito|adrede)\b|\blastimarme$/,
  /\bsobredos[ie]s\b|\bsobre dosis\b/,
  new RegExp(
    `\\b(tomarme|tome|me tome|tomar|tragar|me trague|tragarme) (todas?|todos|muchas|muchos|demasiadas|demasiados|un monton de|una caja de|un frasco de|un bote de|un puno de)( (las|los|mis))? ?${PILLS}\\b`,
  ),
  new RegExp(`\\b(un monton|una caja|un frasco|un bote|un puno|un blister) de ${PILLS}\\b`),

  // Hurting somebody, or being hurt.
  /\b(quiero|voy a|ganas de|pienso en|podria) (matar|matarlo|matarla|matarlos|lastimar|hacerle dano|pegarle)( a| al|$| hoy| esta noche)\b/,
  /\bme (pega|pegan|pegaba|pegaban|pegaron|golpea|golpean|golpeaba|golpeo|golpearon|maltrata|maltratan|maltrataba|maltrato|abofetea|patea|estrangula|estrangulo|ahorca|asfixia|viola|violan|violaba|violo|violaron|amenaza|amenazan|amenazo|acosa|acosan|encierra|empuja)\b/,
  new RegExp(
    `\\b${THEY} (\\w+ ){0,2}me (pego|ha pegado|hizo dano|hace dano|ha hecho dano|forzo|obligo|obliga|toca|tocaba|toco|lastima|lastimo)\\b`,
  ),
  new RegExp(`\\bme (pego|ha pegado|hizo dano|hace dano|forzo|tocaba|lastimo) mi ${THEY}\\b`),
  /\bme (va|van|quiere|quieren|intento|trato de|amenaza con|amenazo con) (a )?(matar|hacer dano|matarme)\b|\bamenaza con matar\w*\b/,
  new RegExp(`\\b(tengo |me da |da |con )?miedo (de|a|de volver con|que mi) (mi )?${THEY}\\b`),
  /\bmiedo (de|a) (volver|ir|llegar|estar en|entrar) (a )?(mi )?casa\b/,
  /\b(violada|violado|fui abusad[ao]|abusad[ao] sexualmente|abus(a|o|an|aba|aban|aron) de mi|fui agredid[ao]|agresion sexual|abuso sexual|violacion(es)?|maltratad[ao] por)\b/,
  /\bviolencia (de genero|domestica|machista|intrafamiliar|familiar|sexual|en casa|en el hogar|vicaria)\b|\bmaltrato (fisico|infantil|en casa|de pareja)\b/,
  /\bno (estoy|me siento) (a salvo|segur[ao]) (aqui|en (mi )?casa|con (el|ella|ellos)|esta noche|ahora)\b|\b(estoy|estamos) en peligro\b/,
];

/** Sayings with the same words and another meaning; they are taken out before looking. */
export const SAYINGS: RegExp[] = [
  ...English.SAYINGS,
  /\b(morir|morirme|morirse|muero|muriendo|muriendome|matar|matarme|mato|muert[ao])( me)? de (la )?(risa|hambre|sueno|calor|frio|verguenza|ganas|aburrimiento|sed|pena|nervios|amor|envidia|cansancio|miedo)\b/g,
  /\bme (mato|mate) (trabajando|estudiando|a trabajar|a estudiar|limpiando|en el gimnasio|a risas)\b|\bmatar (el tiempo|el hambre|el rato|moscas|mosquitos|cucarachas|el gusanillo)\b/g,
  /\b(bateria|movil|celular|telefono|planta|plantas|coche|carro|portatil)\b.* (muere|muerto|muerta|morir)\b/g,
  /\bsobredosis de (azucar|chocolate|cafe|cafeina|noticias|pantallas?|tele|trabajo)\b|\bescuadron suicida\b/g,
  /\b(cortarme|me corto|me corte|cortar) (el pelo|las unas|el cabello|la barba|el flequillo|el fleco|la luz|el dedo cocinando)\b/g,
  /\bme (pega|pegan) (el sol|la luz|el viento|bien|mucho este|ese color|el bajon|el hambre|el sueno)\b|\bno me pega (nada|el|la|ese|ese color)\b/g,
  /\bme (golpea|golpeo) (con )?(la noticia|la realidad|la vida|el olor|el dedo|el pie|la rodilla|la cabeza)\b/g,
  /\b(violacion|violaciones) de (contrato|derechos|datos|privacidad|la ley|las normas|copyright)\b/g,
  /\bme (amenaza|empuja|empujan) (la (lluvia|tormenta)|a (mejorar|seguir|salir|intentarlo))\b/g,
];
