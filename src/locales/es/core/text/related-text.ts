import type * as English from '~/core/text/related-text';
import type { Like } from '~/locales/like';
import { listed } from '~/core/text/listed';
import { numberWord } from '~/core/text/number-word';

export const WHY: Like<typeof English.WHY> = {
  needs: (needs) => `También sobre ${listed(needs)}`,
  topic: (topic) => `También sobre ${topic.toLowerCase()}`,
  tool: 'Con una herramienta de esta página',
  other: (topic) => `Sobre otra cosa: ${topic.toLowerCase()}`,
  takes: (minutes) => (minutes === 1 ? 'un minuto' : `${numberWord(minutes)} minutos`),
  has: (tool) => `tiene “${tool}”`,
};
