import { describe, expect, test, vi } from 'vitest';
import { asMine } from '~/core/text/as-mine';
import values from '~/locales/es/content/values.json';
import { listed } from '~/locales/es/core/text/listed';
import { numberWord } from '~/locales/es/core/text/number-word';

vi.mock('~/core/text/as-mine-text', () => import('~/locales/es/core/text/as-mine-text'));

describe('a suggestion in the reader’s own words, in Spanish', () => {
  test.each([
    ['Darte un minuto.', 'darme un minuto'],
    ['Irte antes, y reírte de ello.', 'irme antes, y reírme de ello'],
    ['Sentarte con tu taza, para ti.', 'sentarme con mi taza, para mí'],
    ['Hablar contigo de tus planes.', 'hablar conmigo de mis planes'],
    ['Abrazar fuerte lo que te gusta.', 'abrazar fuerte lo que me gusta'],
    ['Compartir una parte, aparte de la suerte.', 'compartir una parte, aparte de la suerte'],
    ['Ver qué comparte, reparte o convierte.', 'ver qué comparte, reparte o convierte'],
    ['Ocuparte de tu arte.', 'ocuparme de mi arte'],
    ['Decir: “Puedes sentarte.”', 'decir: “Puedes sentarte.”'],
  ])('turns “%s” into “%s”', (suggestion, mine) => expect(asMine(suggestion)).toBe(mine));

  test('leaves no “tú” behind in any suggestion, and breaks no word', () => {
    const mine = values.flatMap(({ actions }) => actions.map(asMine)).map((one) => one.replace(/“[^”]*”/g, ''));
    expect(mine.filter((one) => /(^|\P{L})(tus?|ti|te|contigo)(?!\p{L})|fuerme|comparme/iu.test(one))).toEqual([]);
  });
});

test.each([
  [[], ''],
  [['pan'], 'pan'],
  [['pan', 'agua'], 'pan y agua'],
  [['pan', 'agua', 'ir fuera'], 'pan, agua e ir fuera'],
  [['padres', 'hijos'], 'padres e hijos'],
  [['calma', '“impaciencia”'], 'calma e “impaciencia”'],
  [['agua', 'hielo'], 'agua y hielo'],
])('%j are listed as “%s”', (words, said) => expect(listed(words)).toBe(said));

test.each([
  [0, 'ningún'],
  [1, 'un'],
  [12, 'doce'],
  [13, '13'],
])('%i is “%s” before a masculine noun', (n, word) => expect(numberWord(n)).toBe(word));
