import type * as English from '~/components/tools/feelings/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  ask: '¿Cuál de estas está más cerca?',
  hint: 'Una, varias o ninguna. Puedes parar en cualquier punto.',
  orElse: 'O bien',
  notLoaded: 'Las palabras no se cargaron. Una tuya sirve igual.',
  strong: (word) => `Con qué fuerza: ${word}`,
  own: 'O una palabra tuya',
  ownExample: 'por ejemplo: como gelatina',
  support: 'Si es mucho para llevarlo a solas, hay personas para eso.',
  supportLink: 'Ayuda ahora',
  carry: 'Cuánto pesa, si quieres decirlo',
  before: 'Ahora se siente',
  save: 'Anotar esto',
  nothing: 'Todavía no hay nada elegido. “No lo sé” es una respuesta completa, y saltarlo también.',
  skipped: 'Saltado. Es una respuesta completa. Seguirá aquí en otro momento.',
  noted: 'Anotado:',
  pause: 'Luego una pausa, si quieres',
  feet: 'Presiona los dos pies, o la espalda, contra lo que te sostiene. Suelta.',
  feetName: 'Pies en el suelo',
  didFeet: 'Lo hice',
  skipPause: 'Sin pausa',
  noPause: 'Sin pausa también está bien.',
  otherPause: 'Otras formas de pausa',
  paused: 'Hiciste una pausa. Queda escrito al lado.',
  after: '¿Cómo está ahora?',
  said: {
    lighter: 'Bueno saber qué ayudó.',
    same: 'Igual también es una respuesta.',
    heavier: 'Puede pasar, y no es culpa tuya. Puedes parar aquí.',
    'not-sure': '“No lo sé” es una respuesta completa.',
  },
  forValue: '¿Una cosa pequeña, por algo que te importa?',
  noValue: 'por ninguna de estas',
  ideas: 'Ideas para esto',
  response: 'Una cosa que podría hacer ahora',
  responseHint: 'De menos de dos minutos. Puede quedar en blanco.',
  responseExample: 'por ejemplo: abrir la ventana',
  keep: 'Guardar esto',
  enough: 'Es suficiente',
  empty: 'Nada más está bien. Una palabra era suficiente.',
  kept: 'Queda escrito junto a la palabra.',
  plan: 'Convertirlo en un pequeño plan',
  another: 'Otra palabra',
  add: 'Añadir algo',
  mine: 'Palabras que anotaste',
  strongOnPaper: 'Con qué fuerza: un poco, a medias, mucho',
};

export const EXTRAS: Like<typeof English.EXTRAS> = ['mezcla', 'no lo sé', 'sin palabras'];

export const SKIP: Like<typeof English.SKIP> = 'Saltar esto';

export const STRENGTHS: Like<typeof English.STRENGTHS> = ['un poco', 'a medias', 'mucho'];
