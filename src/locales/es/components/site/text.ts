import type * as English from '~/components/site/text';
import type { Like } from '~/locales/like';

export const BAR: Like<typeof English.BAR> = {
  label: 'Ayuda, y una salida',
  support: 'Ayuda ahora',
  pause: 'Pausa',
  leave: 'Salir de aquí',
};

export const HEADER: Like<typeof English.HEADER> = {
  label: 'Principal',
  articles: 'Artículos',
  tools: 'Herramientas',
  practice: 'Práctica',
  search: 'Buscar',
};

export const FOOTER: Like<typeof English.FOOTER> = {
  what: 'Foothold no es un tratamiento, ni un diagnóstico, ni un servicio de crisis. Si las cosas empeoran, o no estás a salvo, [busca ayuda ahora](/support/). Lo que escribes aquí se queda en tu dispositivo.',
  onPaper:
    'Personas con quienes hablar, en cada país: findahelpline.com. En peligro, llama al número de emergencias: 112 en España, 911 en México, Argentina y Estados Unidos.',
  label: 'Sobre este sitio',
  safety: 'Leer esto con seguridad',
  evidence: 'Cuánta certeza hay',
  about: 'Sobre el sitio',
  record: 'Tus notas: guardar, copiar, borrar',
  offline: 'Sin conexión',
  feed: 'Canal de novedades',
};

export const OPENING: Like<typeof English.OPENING> = {
  title: 'Pequeños pasos, después de algo duro.',
  lead: 'Artículos cortos para después de un trauma, una pérdida o una larga racha de días malos, con pequeñas herramientas para usar mientras lees.',
  private: '**Privado.** Sin cuenta. Lo que escribes se queda en este dispositivo. [Cómo funciona](/safety/)',
};

export const LOOKS: Like<typeof English.LOOKS> = {
  label: 'Lectura',
  theme: { legend: 'Claro u oscuro', own: 'Como mi dispositivo', light: 'Claro', dark: 'Oscuro' },
  size: { legend: 'Tamaño del texto', own: 'Normal', large: 'Grande', larger: 'Más grande' },
  width: { legend: 'Largo de la línea', own: 'Normal', narrow: 'Corto', wide: 'Largo' },
  data: { legend: 'Uso de datos', own: 'Como mi dispositivo', low: 'Bajo' },
};

export const LEAVING: Like<typeof English.LEAVING> = {
  shift: { legend: 'Pulsar Mayús (Shift) tres veces', own: 'Sale de la página', off: 'No hace nada' },
  unfinished: {
    legend: 'Palabras sin terminar, si salgo así',
    own: 'Se quedan donde están mis notas',
    'let-go': 'Se borran',
  },
};

export const WAYS: Like<typeof English.WAYS> = {
  paths: 'Recorridos',
  topics: 'Temas',
  allArticles: 'Todos los artículos',
  articles: { label: 'Artículos', says: 'por la pregunta de la que parten' },
  search: { label: 'Buscar', says: 'con tus palabras' },
  tools: { label: 'Herramientas', says: 'una cosa pequeña que hacer' },
  support: { label: 'Ayuda ahora', says: 'personas a las que llamar o escribir' },
};
