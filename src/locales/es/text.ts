import type { Like } from '~/locales/like';
import type * as English from '~/text';

export const SITE: Like<typeof English.SITE> = {
  name: 'Foothold',
  claim: 'Pequeños pasos, después de algo duro.',
  description:
    'Artículos sobre pequeños pasos, valores y volver a confiar en ti después de algo duro, con las herramientas de las que hablan. Lo que escribes se queda en tu dispositivo.',
};

export const PAGES: Like<typeof English.PAGES> = {
  home: {
    title: 'Pequeños pasos, después de algo duro',
    start: '¿Por dónde te gustaría empezar?',
    paths: 'O unos pocos que van bien juntos:',
    articles: 'Todos los artículos',
    tools: 'Todas las herramientas',
  },
  articles: {
    title: 'Artículos',
    lead: 'Cada uno parte de una pregunta. Elige la que más se parezca a la tuya. Un minuto es suficiente.',
    paths: 'Recorridos: unos pocos que van bien juntos, en cualquier orden.',
  },
  path: {
    order: 'Están en un orden que funciona. Cualquier otro está bien, y uno de ellos puede ser suficiente.',
    others: 'Todos los recorridos, o [todos los artículos](/articles/):',
  },
  tools: {
    title: 'Herramientas',
    lead: 'Cada una lleva uno o dos minutos. Sirven en pantalla, en papel o en la cabeza, y puedes parar en cualquier punto.',
    paper: 'Para papel: [todas como hojas para imprimir](/tools/worksheets/)',
  },
  worksheets: {
    title: 'Todas las hojas, para imprimir',
    lead: 'Cada herramienta como una hoja de papel, con sitio para escribir. Una vez impresa, no hace falta ningún dispositivo.',
    print:
      'Imprime esta página, o algunas de sus hojas: cada una empieza en una página nueva. La página de cada herramienta imprime la suya.',
    found:
      'El papel también lo pueden encontrar otras personas. Es tuyo: puedes guardarlo o tirarlo. [Leer esto con seguridad](/safety/)',
  },
  practice: {
    title: 'Tu práctica',
    about: 'Lo que anotaste, día a día. Se queda en este dispositivo.',
    record: '[Guardarlo, copiarlo o borrarlo](/practice/record/).',
    review: '[Una mirada atrás](/practice/review/): la semana en palabras, lo que ayudó, e imágenes.',
  },
  record: {
    title: 'Tus notas: guardar, copiar, borrar',
    about: 'Dónde están tus notas, y cómo copiarlas, moverlas o borrarlas.',
    lead: 'Lo que escribes se queda en este navegador, en este dispositivo. En Foothold nadie lo ve. Tú eliges si se guarda.',
    limits:
      'Quien use este navegador podría abrir tus notas, a menos que tengan una frase secreta. Un navegador también puede perderlas: cuando se borran sus datos, cuando el dispositivo se rompe, o cuando pasa mucho tiempo sin usarse. Una copia en un archivo ayuda en esos casos. [Leer esto con seguridad](/safety/)',
  },
  review: {
    title: 'Mirada atrás',
    about: 'La semana en palabras, lo que ayudó, e imágenes de lo que anotaste.',
    lead: 'Primero la semana en palabras, luego lo que ayudó, luego imágenes. Puedes parar después de cualquiera.',
    drawn: 'Todo sale de [tus notas](/practice/), en este dispositivo. Nada se cuenta en tu contra.',
  },
  search: {
    title: 'Buscar',
    about: 'Encuentra un artículo o una herramienta con tus palabras. Lo que escribes no se envía ni se guarda.',
    withoutJs: 'La búsqueda necesita JavaScript; sin él, cada artículo está abajo, con su pregunta.',
    newest: (n) =>
      `La búsqueda necesita JavaScript; sin él, los ${n} artículos más nuevos están abajo, con su pregunta, y todos en sus temas.`,
  },
  support: {
    title: 'Ayuda ahora',
    about: 'Números de emergencia y líneas de apoyo, por país.',
    lead: 'Si tú u otra persona está en peligro ahora, llama al número de emergencia de tu país.',
    numbers: 'Números por país',
  },
  safety: {
    title: 'Leer esto con seguridad',
    lead: 'Qué guarda este sitio, dónde se guarda, y quién podría verlo. Puedes leerlo antes de escribir nada.',
  },
  evidence: {
    title: 'Cuánta certeza hay',
    lead: 'Una parte de lo que se dice sobre los pequeños pasos se ha puesto a prueba. Aquí está lo que se sostiene, lo que no, y cada fuente.',
  },
  about: {
    title: 'Sobre Foothold',
    lead: 'Una pequeña biblioteca de artículos y herramientas sobre pequeños pasos, valores y confiar en ti después de algo duro.',
  },
  offline: {
    title: 'Sin conexión',
    lead: 'Una parte de este sitio se abre sin ella.',
  },
  notFound: {
    title: 'Aquí no hay ninguna página',
    lead: 'Puede que la dirección sea antigua o tenga un error. Nada de lo que escribiste cambia. Desde aquí podrías seguir a:',
  },
};

export const TRANSLATION: Like<typeof English.TRANSLATION> = {
  unreviewed: 'Traducción automática, aún sin revisar por una persona.',
  original: 'Versión en inglés',
  mark: '(en inglés)',
  more: 'Más artículos',
};
