import { expect, it } from 'vitest';
import { feedHtml } from '~/core/text/feed-html';

const PAGE = 'https://foothold.example/small/articles/x/';

it('makes every address whole, and leaves whole ones as they are', () => {
  const html =
    '<a href="/small/support/">a</a><a rel="x" href="#one">b</a><a href="https://a.example/">c</a><a href="tel:112">d</a>';
  expect(feedHtml(html, PAGE)).toBe(
    `<a href="https://foothold.example/small/support/">a</a><a rel="x" href="${PAGE}#one">b</a><a href="https://a.example/">c</a><a href="tel:112">d</a>`,
  );
});

it('leaves out what belongs to the site alone', () => {
  const html =
    '<style>.a{}</style><script>x()</script><!-- y --><p class="a b" data-lane="1" data-always aria-label="z" id="i">Text</p>';
  expect(feedHtml(html, PAGE)).toBe('<p>Text</p>');
});

it('leaves words alone that look like an attribute', () => {
  expect(feedHtml('<p>Write class="a" here, or id=“one”.</p>', PAGE)).toBe('<p>Write class="a" here, or id=“one”.</p>');
});
