import type * as English from '~/core/names';
import type { Like } from '~/locales/like';

const HOW = { did: 'Hiciste', smaller: 'En un tamaño más pequeño', rested: 'Descansaste', 'came-back': 'Volviste' };

export const LABEL: Like<typeof English.LABEL> = {
  value: () => 'Lo que importa',
  action: ({ stage }) =>
    ({ trying: 'Probando', steady: 'Ya va bien', resting: 'En descanso', done: 'Ya no, o terminado' })[stage],
  win: ({ how }) => HOW[how],
  setback: () => 'Un tropiezo',
  feeling: () => 'Un sentimiento',
  story: () => 'Una pequeña historia',
  vision: () => 'Mirar adelante',
  ally: () => 'Alguien a tu lado',
  limit: () => 'Un límite',
  day: () => 'El día',
  review: () => 'Mirada atrás',
};

export const NAMES: Like<typeof English.NAMES> = {
  meaning: 'Qué significa para ti',
  place: 'Dónde',
  smaller: 'Más pequeño',
  ifHard: 'Si se pone difícil',
  before: 'Antes',
  after: 'Después',
  beforeScale: 'Antes, de 0 a 10',
  afterScale: 'Después, de 0 a 10',
  helped: 'Qué ayudó',
  hindered: 'Qué lo hizo difícil',
  nextTime: 'La próxima vez',
  around: 'Qué había alrededor',
  lesson: 'Una cosa para saber',
  choice: 'Y ahora',
  response: 'Una respuesta',
  pause: 'Una pausa',
  // The fact has the last word.
  discount: 'Cómo le quitarías valor',
  fact: 'Qué sigue en pie',
  when: 'Cuándo',
  snag: 'Un obstáculo probable',
  plan: 'Si pasa, entonces',
  trying: 'Lo que estás intentando',
  helps: 'Qué ayuda',
  doesNotHelp: 'Qué no ayuda',
  rhythm: 'Cada cuánto',
  stopWord: 'Cómo dices que pare',
  sayIt: 'Una frase para decirlo',
  morning: 'Por la mañana',
  midday: 'Al mediodía',
  evening: 'Al final del día',
  noticed: 'Notaste',
  change: 'Una cosa que cambiar',
};

/** Every answer that was picked: in English some are their own word, in Spanish none is. */
const PICKED = new Map([
  ['heavy', 'pesado'],
  ['in-between', 'intermedio'],
  ['light', 'ligero'],
  ['heavier', 'más pesado'],
  ['same', 'igual'],
  ['lighter', 'más ligero'],
  ['not-sure', 'no lo sé'],
]);

const CHOICE = new Map([
  ['keep', 'dejarlo como está'],
  ['shrink', 'hacerlo más pequeño'],
  ['move', 'otro momento o lugar'],
  ['drop', 'soltarlo'],
]);

const WENT = new Map([
  ['did', 'lo hice'],
  ['smaller', 'en pequeño'],
  ['rested', 'descansé'],
  ['came-back', 'volví'],
]);

export const WORDS: Like<typeof English.WORDS> = {
  before: PICKED,
  after: PICKED,
  choice: CHOICE,
  how: WENT,
};

/** “Cuando hierva el agua, voy a soltar los hombros”: the sentence of a plan, without its full stop. */
export const planInWords = (cue: string, text: string) => `Cuando ${cue}, voy a ${text}`;
