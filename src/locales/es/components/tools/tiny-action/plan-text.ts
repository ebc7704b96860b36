import type * as English from '~/components/tools/tiny-action/plan-text';
import type { Like } from '~/locales/like';

export const PLAN: Like<typeof English.PLAN> = {
  stages: {
    trying: 'Tu plan',
    steady: 'Tu plan, ya asentado',
    resting: 'Tu plan, en descanso',
    done: 'Un plan que ya dejaste',
  },
  picture:
    'Imagínalo una vez, con los ojos abiertos: dónde estás, el momento en que empieza, el primer movimiento. Luego déjalo ir.',
  log: 'Anotar que lo hiciste',
  shrink: 'Hacerlo más pequeño',
  newSmaller: 'Su tamaño más pequeño',
  shrinkIt: 'Dejarlo de este tamaño',
  rest: 'Dejarlo descansar',
  wake: 'Retomarlo',
  steady: 'Ya va bien',
  onward: 'Uno más a su lado, o dejarlo así',
  done: 'Ya no lo necesito',
  otherTime: 'Otro momento',
  newCue: 'Cuando, a partir de ahora,',
  moveIt: 'Cambiarlo',
  notToday: 'Hoy no',
  notTodaySaid: 'Hoy no, y está bien. Espera aquí, y no se anota nada.',
  calendar: 'Poner el momento en mi calendario',
  calendarHint: 'Esto crea un archivo para tu calendario. Quien vea tu calendario podrá verlo.',
  time: 'A qué hora',
  daily: 'Todos los días',
  showWords: 'Mostrar allí mis palabras. Si no, dice “Un pequeño paso”.',
  neutral: 'Un pequeño paso',
  makeFile: 'Crear el archivo',
  noTime: '¿A qué hora? El archivo necesita una.',
  noFile: 'No se pudo crear el archivo, quizá porque no hay internet. Tu plan sigue como está.',
};
