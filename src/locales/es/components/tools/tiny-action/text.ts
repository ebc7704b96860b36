import type * as English from '~/components/tools/tiny-action/text';
import { isolated } from '~/core/text/isolated';
import type { Like } from '~/locales/like';

/** A plan reads “Cuando” with a subjunctive, “voy a” with an infinitive: “Cuando hierva el agua, voy a soltar los hombros.” */
export const TEXT: Like<typeof English.TEXT> = {
  ask: 'Una acción de menos de dos minutos',
  hint: 'Tan pequeña que quepa en un mal día, y que puedas imaginarte haciendo.',
  forValue: 'Por algo que te importa',
  noValue: 'por nada en especial',
  ideas: 'Ideas para esto',
  text: 'Voy a',
  textExample: 'por ejemplo: soltar los hombros',
  cue: 'Cuando',
  cueHint: 'Algo que ya ocurre. Así no hace falta acordarse.',
  cueExample: 'por ejemplo: hierva el agua',
  cues: ['hierva el agua', 'me siente en la cama', 'me lave las manos', 'tenga un minuto'],
  place: 'Aquí',
  placeHint: 'Dónde estarás. Puede quedar en blanco.',
  more: 'Una versión más pequeña, y un momento difícil',
  smaller: 'Aún más pequeño',
  smallerHint: 'Para un día en que hasta esto es demasiado.',
  ifHard: 'Si se pone difícil, voy a',
  ifHardHint: 'Por ejemplo: parar y apoyar los pies en el suelo.',
  save: 'Guardar este plan',
  notNow: 'Ahora no',
  isPlan: 'Ya es uno de tus planes',
  noText: '¿Qué acción? Unas pocas palabras son suficientes.',
  noCue: 'Falta un momento al que unirla. “Tenga un minuto” sirve.',
  oneAtATime: 'Uno a la vez es bastante.',
  another: 'Hacer otro plan',
  notLoaded: 'La parte que cambia un plan no se ha cargado. Lo que escribiste sigue como está.',
  plan: ({ cue, text, place }) =>
    `Cuando ${isolated(cue)}, voy a ${isolated(text)}${place ? `, aquí: ${isolated(place)}` : ''}.`,
};
