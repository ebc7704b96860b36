import type * as English from '~/components/article/shelf-words';
import { numberWord } from '~/core/text/number-word';
import type { Like } from '~/locales/like';

export const SORTED_BY: Like<typeof English.SORTED_BY> = {
  time: 'El tiempo que tienes',
  energy: 'La energía que tienes',
  need: 'Para qué podría servir',
  tool: 'Herramienta en el texto',
};

const ENERGY: Record<string, string> = { low: 'poca energía', some: 'algo de energía', good: 'buena energía' };

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const nameOf: typeof English.nameOf = ({ facet, value, label }) =>
  upper(facet === 'energy' ? ENERGY[value]! : label);

export const titleOf: typeof English.titleOf = ({ facet, value, label }) => {
  if (facet === 'time') return `Artículos para ${label}`;
  if (facet === 'energy') return `Artículos para ${ENERGY[value]}`;
  return facet === 'tool' ? `Artículos con “${label}”` : `Artículos sobre ${label}`;
};

const MORE: Record<Parameters<typeof English.titleOf>[0]['facet'], string> = {
  time: 'Una parte de cada uno dura más o menos eso, a un ritmo lento. Parar antes está bien.',
  energy: 'Lo que se puede leer con poca energía está aquí también para días mejores.',
  need: 'Elige la pregunta más cercana a la tuya.',
  tool: 'La herramienta está en el texto de cada uno.',
};

export const leadOf: typeof English.leadOf = ({ facet, articles }) => {
  const count = articles.length;
  return `${upper(numberWord(count))} ${count === 1 ? 'artículo' : 'artículos'}. ${MORE[facet]}`;
};
