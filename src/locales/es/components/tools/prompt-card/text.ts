import type * as English from '~/components/tools/prompt-card/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  leaveOut: 'Deja fuera los nombres y lo que pasó. Un asistente no los necesita.',
  nothing: 'Desde aquí no se envía nada ni se guarda nada: lo que escribes se va cuando sales de la página.',
  aim: '¿Para qué?',
  aims: [
    { value: 'smaller', label: 'hacer un paso más pequeño' },
    { value: 'cue', label: 'encontrarle un momento' },
    { value: 'line', label: 'una frase que decir' },
  ],
  energy: '¿Cuánta energía hay?',
  energies: [
    { value: 'hardly', label: 'casi nada' },
    { value: 'some', label: 'algo' },
    { value: 'fair', label: 'bastante' },
    { value: 'unsure', label: 'no lo sé' },
  ],
  length: '¿Cuánto puede ocupar la respuesta?',
  lengths: [
    { value: '40', label: 'unas pocas palabras' },
    { value: '80', label: 'un poco más' },
    { value: '150', label: 'un párrafo o dos' },
  ],
  mine: 'De qué se trata, con tus palabras',
  mineExample: 'por ejemplo: contestar la carta',
  mineHint: 'Puede quedar en blanco. Entonces la petición tiene un hueco, para llenarlo después.',
  usePlan: (plan) => `Poner mi plan: ${plan}`,
  request: 'La petición',
  requestHint: 'Cópiala en cualquier asistente, o cámbiala antes allí. Los límites están al final.',
  rescue: { copy: 'Copiar la petición', file: 'Ponerla en un archivo', copied: 'Copiado.' },
  questions: 'Seis preguntas antes de usar uno',
  six: [
    {
      ask: '¿Quién lo lee?',
      say: 'Puedes mirar quién ve lo que escribes, y si lo usan para entrenar programas.',
    },
    { ask: '¿Puedo borrarlo?', say: 'Puedes averiguarlo antes de escribir.' },
    { ask: '¿Insiste?', say: 'Uno que te llama de vuelta quiere tu tiempo. Muchas veces se puede apagar.' },
    { ask: '¿Está de acuerdo con todo?', say: 'Muchos lo están. Su sí no es señal de que tengas razón.' },
    { ask: '¿Qué hace en una crisis?', say: 'Algunos han respondido mal. Para eso son mejores las personas.' },
    { ask: '¿Puedo parar?', say: 'Tres versiones son suficientes. Entonces puedes cerrarlo.' },
  ],
  support: 'Ayuda ahora',
  without: 'Puedes hacer esto sin un asistente:',
  withoutLink: 'una acción mínima',
};
