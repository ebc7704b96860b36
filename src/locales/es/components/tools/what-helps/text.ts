import type * as English from '~/components/tools/what-helps/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  mine: 'Lo que antes cambió algo para ti',
  hint: 'De tus propias notas. Una es bastante, y un trozo más pequeño también.',
  noted: {
    once: (when) => `Anotado: ${when}.`,
    twice: (when) => `Anotado dos veces, la última: ${when}.`,
    more: (when) => `Anotado más de dos veces, la última: ${when}.`,
  },
  notAlways: 'Alguna vez también se sintió más pesado después.',
  again: 'Hacer esto otra vez',
  more: 'Mostrar más',
  from: 'Su nota',
  story: 'Todas tus notas, día por día',
  empty: 'Aquí todavía no hay nada, y no hace falta que lo haya.',
  emptyHow: 'Aquí llega una línea cuando anotas que algo ayudó, o que después se sintió más ligero.',
  emptyLink: 'Anotar una cosa pequeña',
  threeTitle: 'A algunas personas una de estas les ayuda por un momento',
  threeMore: 'Tres cosas que a algunas personas les ayudan por un momento',
  threeHint: 'Con los ojos abiertos, sin respirar de un modo especial. Deja lo que no te vaya bien.',
  three: [
    {
      text: 'pies en el suelo',
      how: 'Presiona los dos pies, o la espalda, contra lo que te sostiene. Suelta. Repite.',
    },
    {
      text: 'mirar alrededor',
      how: 'Despacio, mira a la izquierda, a la derecha, arriba. Di qué día es, dónde estás y tres cosas que ves.',
    },
    { text: 'algo en la mano', how: 'Toma algo fresco, áspero o suave. Di cómo es.' },
  ],
  try: 'Probar esto',
  now: 'Por ahora, esto',
  nowHint: 'Lo mucho o lo poco que quepa. No se anota nada hasta que lo digas.',
  did: 'Lo hice',
  smaller: 'Hice un trozo más pequeño',
  leave: 'Dejarlo por ahora',
  left: 'Queda así. Seguirá aquí en otro momento.',
  notedNow: { did: 'Anotado. Lo hiciste.', smaller: 'Anotado. En pequeño también cuenta.' },
  anyFeeling: 'Más ligero, igual o más pesado después: todo es bueno saberlo.',
  log: 'Añadir cómo se sintió',
  back: 'Volver a la lista',
  fresh: 'Tu nota',
  onPaper: 'Cosas que ayudaron antes, aunque fuera un poco',
};
