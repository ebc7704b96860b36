import { describe, expect, test } from 'vitest';
import { plain } from '~/core/search/plain';
import { PHRASES, SAYINGS } from '~/locales/es/core/search/crisis-phrases';
import { inMinutes } from '~/locales/es/core/search/facts-text';
import { stem } from '~/locales/es/core/search/stem';

/** As `speaksOfCrisis` looks, with what is known of Spanish. */
function speaksOfCrisis(typed: string): boolean {
  const words = SAYINGS.reduce((text, saying) => text.replace(saying, ''), plain(typed));
  return PHRASES.some((phrase) => phrase.test(words.trim()));
}

describe('support is shown for', () => {
  test.each([
    'quiero morirme',
    'Me quiero morir',
    'ya no quiero vivir',
    'quiero quitarme la vida',
    'pienso en suicidarme',
    'ya no puedo más',
    'estarían mejor sin mí',
    'me corto los brazos',
    'quiero hacerme daño',
    'sobredosis',
    'mi marido me pega',
    'él me va a matar',
    'tengo miedo de mi pareja',
    'violencia de género',
    'me violaron',
    'estoy en peligro',
    'i want to die',
  ])('“%s”', (typed) => expect(speaksOfCrisis(typed)).toBe(true));
});

describe('support is not shown for', () => {
  test.each([
    'me muero de hambre',
    'morirse de risa',
    'cómo empezar el día',
    'no me reconozco',
    'perdí a mi madre',
    'cortarme el pelo',
    'quiero descansar',
    'cómo decir que no',
    'me pega el sol',
  ])('“%s”', (typed) => expect(speaksOfCrisis(typed)).toBe(false));
});

test.each([
  ['pasos', 'paso'],
  ['límites', 'límite'],
  ['cansada', 'cansado'],
  ['descansar', 'descanso'],
])('“%s” and “%s” are forms of one word', (one, other) => expect(stem(plain(one))).toBe(stem(plain(other))));

test('minutes are said with “u” before an eight and an eleven', () => {
  expect(inMinutes([1, 5, 9])).toBe('1, 5 o 9 minutos');
  expect(inMinutes([5, 8])).toBe('5 u 8 minutos');
  expect(inMinutes([1])).toBe('1 minuto');
});
