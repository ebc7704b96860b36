import type * as English from '~/components/article/text';
import type { Like } from '~/locales/like';

export const CARD: Like<typeof English.CARD> = { takes: (least, most) => `De ${least} a ${most} minutos` };

export const CHANGES: Like<typeof English.CHANGES> = { title: 'Qué cambió en esta página' };

export const CLAIM: Like<typeof English.CLAIM> = {
  sure: { well: 'bien respaldado', partly: 'respaldado en parte', untested: 'sin probar' },
  source: (place) => `Fuente ${place}`,
};

export const CONTENT_NOTE: Like<typeof English.CONTENT_NOTE> = {
  label: 'Antes de leer',
  skip: 'Puedes saltar cualquier parte, o [buscar ayuda ahora](/support/).',
};

export const CONTENTS: Like<typeof English.CONTENTS> = {
  title: 'Qué hay en esta página',
  tool: 'con una herramienta:',
};

export const ENOUGH: Like<typeof English.ENOUGH> = {
  stop: 'Puedes parar aquí. Lo que has leído está completo sin el resto.',
  keep: 'Guardar mi lugar',
};

export const IN_PATHS: Like<typeof English.IN_PATHS> = {
  label: (paths) => (paths > 1 ? 'Recorridos' : 'Recorrido'),
  path: (title, id) => `En el recorrido [${title}](/paths/${id}/), donde cualquier orden está bien.`,
  before: 'Antes de esto:',
  after: 'Después de esto:',
};

export const KEPT_PLACE: Like<typeof English.KEPT_PLACE> = {
  stopped: ['Paraste antes de', 'la parte siguiente', '.'],
  forget: 'Olvidarlo',
};

export const LANES: Like<typeof English.LANES> = {
  ask: '¿Cuánto tiempo tienes?',
  minutes: (n) => (n === 1 ? '1 minuto' : `${n} minutos`),
  // It may break where three stand in a row on the smallest phone.
  hints: { 1: 'lo esencial', 5: 'con las herra\u00ADmientas', all: 'todo' },
};

export const NEXT: Like<typeof English.NEXT> = { title: 'Hacia dónde podrías seguir' };

export const PAGED: Like<typeof English.PAGED> = {
  label: 'Páginas de esta lista',
  title: (list, page) => `${list}, página ${page}`,
  at: (page, of) => `Página ${page} de ${of}`,
  newer: 'Artículos más nuevos',
  older: 'Artículos más antiguos',
};

export const NEWEST: Like<typeof English.NEWEST> = {
  all: (n, topic) => `Los ${n} artículos: ${topic}`,
  shelf: (shown, of) =>
    `Estos son los ${shown} más nuevos de ${of}. Con [Buscar](/search/) puedes acotarlos todos, y cada tema tiene su lista completa.`,
};

export const SHARE: Like<typeof English.SHARE> = {
  title: 'Compartirlo',
  about: 'Enlaces simples a esta página. Nada de lo que escribiste va con ellos.',
  email: 'Correo',
  copy: 'Copiar el enlace',
};

export const SOURCES: Like<typeof English.SOURCES> = {
  title: 'Fuentes',
  about:
    '“Bien respaldado”, “respaldado en parte” y “sin probar” son nuestra propia lectura de ellas: [cuánta certeza hay](/evidence/).',
  found: 'Qué encontró, y sus límites',
};

export const SHELVES: Like<typeof English.SHELVES> = {
  title: 'Por tiempo, energía, necesidad o herramienta',
  label: 'Artículos por tiempo, energía, necesidad o herramienta',
};

export const TRAIL: Like<typeof English.TRAIL> = { articles: 'Artículos' };
