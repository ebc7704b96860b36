import type * as English from '~/components/tools/patterns/words';
import { FEW, isClear, standsOut, sum, type Row } from '~/core/patterns';
import type { After } from '~/core/record/entry';
import { numberWord } from '~/core/text/number-word';
import { shortened } from '~/core/text/shortened';
import type { Like } from '~/locales/like';

export const TITLES: Like<typeof English.TITLES> = {
  days: 'Días en que anotaste algo',
  times: 'Hora del día',
  helped: 'Qué ayudó',
  hindered: 'Qué lo hizo difícil',
  felt: 'Antes y después',
  numbers: 'Antes y después, en números',
  values: 'Según lo que te importa',
  actions: 'Por plan',
  places: 'Por lugar',
};

export const BUTTONS: Like<typeof English.BUTTONS> = {
  earlier: 'Semanas anteriores',
  later: 'Semanas posteriores',
  table: 'Lo mismo en una tabla',
};

export const HEADS: Like<typeof English.HEADS> = {
  day: 'Día',
  time: 'Hora',
  words: 'Palabras',
  before: 'Antes',
  after: 'Después',
  notes: 'Notas',
};

export const TIMES: Like<typeof English.TIMES> = [
  { short: '4–8', full: 'primera hora de la mañana, de 4 a 8', within: 'a primera hora de la mañana' },
  { short: '8–12', full: 'mañana, de 8 a 12', within: 'por la mañana' },
  { short: '12–16', full: 'primera hora de la tarde, de 12 a 16', within: 'a primera hora de la tarde' },
  { short: '16–20', full: 'final de la tarde, de 16 a 20', within: 'al final de la tarde' },
  { short: '20–24', full: 'noche, de 20 a medianoche', within: 'por la noche' },
  { short: '0–4', full: 'madrugada, de medianoche a 4', within: 'de madrugada' },
];

export const WEEKDAYS: Like<typeof English.WEEKDAYS> = ['L', 'M', 'M', 'J', 'V', 'S', 'D'];

export const BEFORES: Like<typeof English.BEFORES> = {
  light: 'ligero',
  'in-between': 'intermedio',
  heavy: 'pesado',
  'not-sure': 'no lo sé',
};

export const AFTERS: Like<typeof English.AFTERS> = {
  lighter: 'más ligero',
  same: 'igual',
  heavier: 'más pesado',
  'not-sure': 'no lo sé',
};

export const ENDS: Like<typeof English.ENDS> = { light: '0 ligero', heavy: '10 pesado' };

export const NONE: Like<typeof English.NONE> = {
  values: 'por nada en especial',
  actions: 'sin un plan',
  places: 'sin lugar dicho',
};

export const others: typeof English.others = (n) =>
  n === 1 ? 'otra forma de decirlo' : `otras ${numberWord(n)} formas de decirlo`;

export const stoneFor: typeof English.stoneFor = (unit) =>
  unit === 1 ? 'Una piedra por cada nota.' : `Una piedra por cada ${numberWord(unit)} notas, como mucho.`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const isFew = (n: number) => n < FEW;

/** Notes and mentions are both feminine: “ninguna”, “una”. */
function tooFew(n: number, one = 'nota', many = 'notas'): string {
  if (n === 0) return `Todavía no hay ninguna ${one}, y así no se ve un patrón.`;
  if (n === 1) return `Una ${one} es poco para ver un patrón.`;
  return `${capital(numberWord(n))} ${many} son pocas para ver un patrón.`;
}

const quoted = (label: string) => `“\u2068${shortened(label, 40)}\u2069”`;

export const sayDays: typeof English.sayDays = (n) => {
  if (n === 0) return 'En estas semanas no hay nada anotado. El campo en blanco está bien.';
  const days = `${numberWord(n)} ${n === 1 ? 'día' : 'días'}`;
  return `Aquí anotaste algo en ${days}. Un lugar en blanco no dice nada de cómo fue ese día.`;
};

export const sayTimes: typeof English.sayTimes = (notes) => {
  const cannot = 'Muestra cuándo escribiste, no cuándo fueron bien las cosas.';
  if (isFew(sum(notes))) return `${tooFew(sum(notes))} ${cannot}`;
  const time = isClear(notes) && TIMES[standsOut(notes)];
  const fact = time ? `Se anotó más ${time.within} que a otras horas.` : 'Ninguna hora del día destaca.';
  return `${fact} ${cannot}`;
};

const CANNOT = {
  helped: 'Muestra qué iba junto a una ayuda, no por qué ayudó.',
  hindered: 'Muestra qué había a tu alrededor. Nada de eso es culpa tuya.',
  values: 'Muestra a qué uniste las cosas, no qué importa más.',
  actions: 'Muestra lo que anotaste, no qué plan es mejor.',
  places: 'Va por el lugar que le diste a un plan, no por dónde estabas.',
};

const UNIT: Record<keyof typeof CANNOT, [string, string]> = {
  helped: ['mención', 'menciones'],
  hindered: ['mención', 'menciones'],
  values: ['nota', 'notas'],
  actions: ['nota', 'notas'],
  places: ['nota', 'notas'],
};

export function sayRows(sort: keyof typeof CANNOT, rows: readonly Row[]): string {
  const notes = rows.map((row) => row.notes);
  if (isFew(sum(notes))) return `${tooFew(sum(notes), ...UNIT[sort])} ${CANNOT[sort]}`;
  const named = rows.filter(({ label }) => label);
  const top = named[standsOut(named.map((row) => row.notes))];
  return `${top ? `${quoted(top.label)} es lo que más veces aparece.` : 'Nada destaca.'} ${CANNOT[sort]}`;
}

const NOT_FROM_IT = 'Lo que vino después no tiene por qué venir de ahí.';

export const sayFelt: typeof English.sayFelt = (notes) => {
  const all = Object.values(notes);
  if (isFew(sum(all))) return `${tooFew(sum(all))} ${NOT_FROM_IT}`;
  const top = (Object.keys(notes) as After[])[standsOut(all)];
  if (!top) return `Ninguna respuesta destaca. ${NOT_FROM_IT}`;
  if (top === 'not-sure') return 'Lo más frecuente fue “no lo sé”, y es una respuesta.';
  return `Después, lo más frecuente fue sentirlo ${AFTERS[top]}. ${NOT_FROM_IT}`;
};

export const sayNumbers: typeof English.sayNumbers = (n) =>
  `${isFew(n) ? `${tooFew(n)} ` : ''}Cada línea va de antes a después. Muestra tus números, y no califican nada.`;
