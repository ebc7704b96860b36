import type * as English from '~/components/tools/ally-card/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  safe: 'Únicamente si con esta persona te sientes a salvo. Si alguien revisa tu teléfono, deja esto.',
  alone:
    '¿Ahora no hay nadie así? Deja el nombre en blanco y guarda la tarjeta para ti. En un día difícil puede decirte qué ayuda.',
  questions: {
    trying: {
      ask: 'Lo que estoy intentando',
      hint: 'Una cosa pequeña. Lo que te pasó puede quedar fuera.',
      ideas: [],
    },
    helps: {
      ask: 'Qué ayuda',
      hint: 'Toca lo que encaje, o escríbelo.',
      ideas: ['un mensaje corto', 'compañía sin hablar', 'que me pregunten, no que me digan'],
    },
    name: {
      ask: 'Para quién es',
      hint: 'Una letra o un apodo es suficiente. No sale en la tarjeta hasta que lo marques.',
      ideas: [],
    },
    doesNotHelp: {
      ask: 'Qué no ayuda',
      ideas: ['los consejos', 'que me pregunten por qué no', 'que me animen'],
    },
    rhythm: { ask: 'Cada cuánto', ideas: ['cuando lo pida', 'una vez por semana', 'de vez en cuando'] },
    stopWord: {
      ask: 'Cómo diré que pare',
      hint: 'Una palabra, una señal, o ninguna respuesta. No hace falta dar razones.',
      ideas: ['“hoy no”', 'no contesto', 'cambio de tema'],
    },
  },
  more: 'Más líneas: qué no ayuda, cada cuánto, parar',
  save: 'Hacer la tarjeta',
  leave: 'Dejarlo',
  nothing: 'La tarjeta está vacía. Una línea es suficiente, la que sea.',
  ready: 'Esta es la tarjeta. Se queda aquí hasta que la entregues.',
  names: {
    name: 'Para',
    trying: 'Lo que estoy intentando',
    helps: 'Qué ayuda',
    doesNotHelp: 'Qué no ayuda',
    rhythm: 'Cada cuánto',
    stopWord: 'Cuando digo que pares, suena así',
  },
  title: 'Unas palabras de mi parte',
  ticks: 'Qué sale en ella',
  side: 'Un lado para esa persona: cómo responder',
  sideTitle: 'Para ti, que lees esto',
  sideLines: [
    'Pregunta cómo fue. Diga lo que diga, responde: gracias por contármelo.',
    'No presiones, no me vigiles, no lleves la cuenta.',
    'No des consejos, salvo que los pida.',
    'Cuando digo que pares, para. No debo razones.',
    'Eres compañía, no vigilancia. No hace falta que arregles nada.',
    'Si es demasiado para ti, dímelo. Está bien.',
  ],
  unticked: 'No hay nada marcado, así que la tarjeta está vacía.',
  copyHint: 'Lo que copias se queda en la memoria de este dispositivo hasta que copies otra cosa.',
  print: 'Imprimir la tarjeta',
  showCode: 'Mostrarla como código',
  hideCode: 'Quitar el código',
  codeSays: 'Un código para la cámara de un teléfono. Contiene las palabras de la tarjeta de arriba.',
  codeHint:
    'El código contiene las palabras, ningún enlace. Cualquier cámara que lo vea puede leerlas. Algunos teléfonos ofrecen luego buscar las palabras en la red: eso las enviaría fuera, así que ciérralo.',
  tooLong:
    'Son más palabras de las que un teléfono puede leer de un código. Desmarca una línea o el lado, o haz una más corta. Copiar e imprimir siguen funcionando.',
  noCode: 'No se pudo crear el código, quizá porque no hay internet. Copiar e imprimir siguen funcionando.',
  open: 'Abrir la tarjeta',
  close: 'Cerrar la tarjeta',
  another: 'Escribir otra tarjeta',
  mine: 'Tus tarjetas',
};
