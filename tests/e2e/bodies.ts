import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours alone; the rest is the same in each scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe objects to: by all of its rules, or by those about colours. */
export async function objections(page: Page, about: 'all' | 'colours' = 'all') {
  // We have no frames, and need no second page to put their results together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (about === 'all' ? axe.withTags(TAGS) : axe.withRules(COLOURS)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What is too small for a finger: 44 px for whatever is pressed or filled in, 24 px for links in a row. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const shown = (node: Element) => node.checkVisibility({ visibilityProperty: true });
    const small: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const picked = node instanceof HTMLInputElement && /checkbox|radio/.test(node.type);
      const target = (picked && node.closest('label')) || node;
      const { width, height } = target.getBoundingClientRect();
      // A link in a sentence is as high as its line, and what is out of sight until it has the focus has no size.
      if (!shown(target) || width <= 1 || (node.matches('a') && getComputedStyle(node).display === 'inline')) continue;
      const least = node.matches('a:not(.button, .bar a, .head a, .foot a)') ? 24 : 44;
      if (height < least - 0.5 || width < Math.min(least, 24) - 0.5)
        small.push(`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`);
    }
    return small;
  });

/** What sticks out of the page to the side, or is cut off. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, not ${clientWidth}`] : [];
    for (const node of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clip, clipPath, textOverflow } = getComputedStyle(node);
      // Hidden on purpose: words for screen readers, a long note that a button unfolds, a name that its table has whole.
      if (node.matches('.unseen, .folded') || clip !== 'auto' || clipPath !== 'none' || textOverflow === 'ellipsis')
        continue;
      const wide = node.scrollWidth > node.clientWidth + 1;
      const high = node.scrollHeight > node.clientHeight + 1;
      const hides = (overflow: string) => /hidden|clip/.test(overflow);
      const spills = high && node.matches('button, label, summary') && node.clientHeight > 0;
      if ((wide && hides(overflowX)) || (high && hides(overflowY)) || spills) cut.push(node.outerHTML.slice(0, 120));
    }
    return cut;
  });

/** Text set as far apart as a reader may set it (WCAG 1.4.12). A page’s own policy allows no style from outside. */
export const spreadText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/** How much of the window the bar that stays in sight covers, beyond what focus scrolls clear of it. */
export const covered = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.bar')!;
    if (getComputedStyle(bar).position !== 'sticky') return 0;
    return bar.clientHeight - parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  });
