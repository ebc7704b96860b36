import type * as English from '~/components/hard-day/text';
import type { Like } from '~/locales/like';

export const HARD: Like<typeof English.HARD> = {
  feet: 'Presiona los dos pies, o la espalda, contra lo que te sostiene. Suelta.',
  helped: 'Anotaste que esto ayudó una vez:',
  pause: 'Otras formas de pausa',
  people:
    '¿Hay alguien con quien te sientas a salvo, para sentarte a su lado, llamar o escribir? Si no, hay líneas con personas:',
  support: 'Ayuda ahora',
  noted: 'Anotado. Por hoy es suficiente.',
  back: 'Retirarlo',
  takenBack: 'Retirado.',
  anyway: 'Seguir de todos modos',
  off: 'Mostrar otra vez las herramientas enteras',
};

type Smallest = ReturnType<typeof English.smallestOf>;

const WAIT: Smallest = { say: 'Esto puede esperar a otro día.', press: 'Por ahora descanso', how: 'rested' };

const SMALLEST: Record<string, Smallest> = {
  'value-picker': { say: 'Lo que te importa puede esperar. Se queda.', press: 'Lo dejo esperar', how: 'rested' },
  'tiny-action': {
    say: 'Un sorbo de agua o una mirada por la ventana es un paso entero.',
    press: 'Hice una de estas cosas',
    how: 'smaller',
  },
  'win-log': { say: 'No se te piden palabras.', press: 'Llegué al final del día', how: 'did' },
  setback: { say: 'No hace falta mirarlo hoy.', press: 'Lo dejo a un lado', how: 'rested' },
  'next-step': { say: 'Hoy ningún paso más.', press: 'Lo dejo así', how: 'rested' },
  feelings: { say: '“Sin palabras” es una respuesta completa.', press: 'Hoy sin palabras', how: 'rested' },
  'future-self': { say: 'La próxima hora es bastante lejos.', press: 'Miro hasta la próxima hora', how: 'smaller' },
  'ally-card': {
    say: 'Un mensaje es suficiente: “Aquí, un día difícil. No hace falta que contestes.”',
    press: 'Escribí a alguien',
    how: 'did',
  },
  limits: { say: '“Hoy no” es una frase entera.', press: 'Dije: hoy no', how: 'did' },
  'daily-rhythm': { say: 'Una parte del día a la vez.', press: 'Llegué hasta aquí', how: 'did' },
  'weekly-review': {
    say: 'Una semana de seguir adelante es una semana.',
    press: 'Llegué al final de la semana',
    how: 'did',
  },
};

export const smallestOf: typeof English.smallestOf = (tool = '') => SMALLEST[tool] ?? WAIT;
