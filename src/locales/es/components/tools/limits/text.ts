import type * as English from '~/components/tools/limits/text';
import type { Like } from '~/locales/like';
import { TEXT as PLAN } from '../tiny-action/text';

export const TEXT: Like<typeof English.TEXT> = {
  safe: 'Para personas y momentos con los que te sientes bastante a salvo. Si alguien te da miedo, un límite puede esperar, y nadie tiene que oírlo.',
  support: 'Ayuda ahora',
  ask: 'Un límite, y una frase para decirlo',
  hint: 'Un límite dice qué haces tú, no qué tiene que hacer otra persona. Puede ser pequeño, y puede cambiar.',
  text: 'Un límite tuyo',
  textExample: 'por ejemplo: después de las nueve no contesto mensajes',
  sayIt: 'Una frase para decirlo',
  sayItHint: 'Corta está bien, y no hace falta dar razones. Puede quedar en blanco.',
  lines: [
    'Hoy no, gracias.',
    'Puedo quedarme diez minutos.',
    'Me gustaría hablar de otra cosa.',
    'Déjame pensarlo. Te digo mañana.',
  ],
  save: 'Guardar este límite',
  noText: '¿Qué límite? Unas pocas palabras son suficientes, y uno pequeño está bien.',
  noted: 'Anotado. Es tuyo: puedes guardarlo, cambiarlo o retirarlo.',
  notedSilent: 'Anotado. Las palabras pueden venir después. Algunos límites se mantienen sin ninguna.',
  another: 'Escribir otro límite',
  mine: 'Tus límites',
  test: 'Una pequeña prueba, si quieres',
  testAgain: 'Otra pequeña prueba',
  testHint: 'Un toque lo convierte en una acción mínima. Después puedes cambiarla.',
  tests: [
    {
      label: 'Decirlo en voz alta, a solas',
      means: 'Nadie lo oye. Así sabes cómo suena.',
      plan: (words) => ({ text: `decir “${words}” en voz alta, a solas`, cue: 'tenga un minuto para mí' }),
    },
    {
      label: 'Decírselo a alguien amable',
      means: 'Alguien que acepta bien un no, sobre algo pequeño.',
      plan: (words) => ({ text: `decir “${words}” a alguien amable`, cue: 'se trate de algo pequeño' }),
    },
  ],
  testKept: 'La pequeña prueba ya es uno de tus planes.',
  theTest: 'Tu pequeña prueba:',
  plan: PLAN.plan,
  toPlan: 'Ir a tus planes',
  how: '¿Cómo fue?',
  outcomes: [
    {
      value: 'held',
      label: 'se mantuvo',
      said: 'Se mantuvo. Lo dijiste, y quedó en pie.',
      win: { text: (words) => `Dije: “${words}”`, how: 'did', ofPlan: true },
    },
    {
      value: 'partly',
      label: 'en parte',
      said: 'Una parte se mantuvo, y esa parte cuenta. La frase puede hacerse más corta, o quedarse como está.',
      win: { text: (words) => `Dije una parte de: “${words}”`, how: 'smaller', ofPlan: true },
    },
    {
      value: 'not',
      label: 'no se mantuvo',
      said: 'Esta vez no se mantuvo. Eso dice algo del momento y de la otra parte. Si había peligro, puedes dejarlo ir.',
      win: { text: (words) => `Intenté decir: “${words}”`, how: 'did', ofPlan: false },
      support: true,
    },
    {
      value: 'not-tried',
      label: 'no lo intenté',
      said: 'No intentarlo está bien. Un límite puede esperar a un momento en que te sientas bastante a salvo. La prueba puede hacerse más pequeña, o irse.',
    },
  ],
  log: 'Anotar lo que hiciste',
  logged: 'Anotado. Lo hiciste.',
};
