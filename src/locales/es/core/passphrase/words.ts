import type * as English from '~/core/passphrase/words';
import type { Like } from '~/locales/like';

/** 256 short, quiet words without accents or ñ, which not every keyboard has; few lie one letter from another. */
export const WORDS: Like<typeof English.WORDS> = (
  'abeja acera agua aguja ajo alba aldea aliso almendra amapola anillo apio arce arcilla arena armario aroma arpa ' +
  'arroyo arroz atlas avispa banco bandeja barco baya boina bolsa bolsillo bosque botella brisa brocha brote ' +
  'bufanda cabra cacao caja calle camino campo canal canasta canela canica caracol carta casa cascada castor ' +
  'cebolla cedro cepillo cerca cereza cesta ciervo cine ciruela cisne clavel coco cofre colina collar columpio ' +
  'cometa concha coral corcho cuaderno cuadro cubo cuchara cuenco cuerda cueva dado danza dedal diario dibujo ' +
  'durazno enebro erizo escalera escoba espejo espiga espuma esquina estante estrella estufa faro farol flauta flor ' +
  'foto fresa fruta fuente galleta ganso garza gato girasol globo gorro gota granja grano grillo grulla guante ' +
  'guitarra hebra helecho hilo hoja hongo horno huella isla jarro jirafa junco lago laurel leche lechuga lenteja ' +
  'libro liebre linterna lirio llave lluvia loma loro luna madera maleta manta mantel manzana mapa mar marea mesa ' +
  'miel mimbre mirlo molino moneda monte musgo nabo naranja nido nieve nogal nube nuez oasis ocre ola oliva olmo ' +
  'onda orilla oso oveja paloma pan panda papel parque pasto patio pato pecera peine pelota pera percha perla pez ' +
  'piano piedra pino pizarra playa pluma pomelo pozo prado puente puerta pulpo queso radio rana regla reloj remo ' +
  'repisa roble rosa rueda salvia sauce seda selva semilla senda silbato silla sol sombra sopa surco tambor tapiz ' +
  'taza tejado telar tenedor terraza tetera tierra toalla tomillo torre tren trigo trineo trompo uva vaca vaso vela ' +
  'velero venado ventana verano vereda viento violeta yate yegua yeso yogur zapato zorro zumo'
).split(' ');
