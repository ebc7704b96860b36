import type * as English from '~/components/tools/weekly-review/text';
import { listed } from '~/core/text/listed';
import { numberWord } from '~/core/text/number-word';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  helped: 'Qué ayudó',
  noHelp: 'Ninguna de estas notas nombra una ayuda. Los días mismos están en las palabras de abajo.',
  list: 'Tu lista entera de lo que ayudó',
  goOn: 'Seguir a la semana en palabras',
  stop: 'Parar aquí',
  stopped: 'Es una mirada atrás entera. No se pide nada más.',
  goOnEmpty: 'Escribir algo sobre ella, si quieres',
  goOnAfterAll: 'Seguir, a pesar de todo',
  other: 'Otros siete días',
  which: '¿Qué días?',
  heads: { seven: 'Los últimos siete días', this: 'Esta semana', before: 'La semana pasada' },
  weeks: {
    seven: 'los últimos siete días',
    this: 'esta semana, desde el lunes',
    before: 'la semana pasada, de lunes a domingo',
  },
  facts: 'La semana en palabras',
  empty: 'En estos días no hay nada anotado. Fue una semana de seguir adelante, y eso es una semana.',
  days: (days) => {
    const names = days.length === 7 ? '' : `: ${listed(days)}`;
    return `Anotaste algo en ${numberWord(days.length)} ${days.length === 1 ? 'día' : 'días'}${names}.`;
  },
  did: 'Hiciste',
  smaller: 'En un tamaño más pequeño',
  'came-back': 'Volviste a',
  rested: 'Descansaste',
  values: 'Iba con lo que te importa',
  feelings: 'Sentimientos que nombraste',
  setbacks: 'Anotado porque no pasó',
  hindered: 'Qué lo hizo difícil',
  lessons: 'Para saber la próxima vez',
  andMore: 'y más',
  noticed: '¿Notas algo?',
  noticedHint: 'Puede ser sobre la semana o sobre ti. Puede quedar en blanco.',
  change: 'Una cosa que cambiar',
  changeHint: 'Una es bastante. Ninguna también es una respuesta.',
  changes: ['menos en un día', 'más descanso', 'otra hora del día', 'preguntar a alguien', 'lo mismo otra vez'],
  save: 'Dejarlo anotado',
  nothing: 'Nada que anotar esta semana',
  nothingYet: 'Todavía no hay palabras. Una es suficiente, o toca “Nada que anotar esta semana”.',
  nothingSaid: 'Anotado. Nada que anotar también es una respuesta.',
  done: 'Ya miraste atrás esta semana. Eso es todo.',
  again: 'Mirar atrás otra vez',
  mine: 'Lo que anotaste, al mirar atrás',
  toPlan: 'Hacer de esto una acción mínima',
  cue: 'tenga un minuto',
  planned: 'Ya es un plan, para cuando tengas un minuto. Puede tener su propio momento.',
  seePlan: 'Al plan',
  onPaper: {
    helped: 'Una cosa que ayudó esta semana, aunque fuera un poco',
    stop: 'Puedes parar aquí. Una semana de seguir adelante es una semana.',
    change: 'Una cosa que cambiar, o ninguna',
  },
};
