import { render } from 'preact';
import { ELSEWHERE } from '~/locale';
import { to } from '~/site';
import { styled } from '../styled';
import dialogSheet from './dialog.css?url';
import { Search } from './Search';
import searchSheet from './search.css?url';
import { TEXT } from './text';

/** The page’s own link knows how to leave; this one presses it. */
function leave(press: MouseEvent) {
  const link = document.querySelector<HTMLElement>('[data-leave]');
  if (!link) return;
  press.preventDefault();
  link.click();
}

/** The page’s own bar lies behind the dialog, so its two ways out stand at the top of it again. */
const Bar = () => (
  <div class="search-bar">
    <a class="search-support" href={to('/support/')}>
      {TEXT.support}
    </a>
    <a class="search-leave" href={ELSEWHERE} rel="noreferrer noopener" onClick={leave}>
      {TEXT.leave}
    </a>
  </div>
);

const Inside = () => (
  <>
    <Bar />
    <div class="search-inside">
      <form class="search-close" method="dialog">
        <button class="button quiet">{TEXT.close}</button>
      </form>
      <Search>
        <p>
          <a href={to('/search/')}>{TEXT.elsewhere}</a>
        </p>
      </Search>
    </div>
  </>
);

let styles: Promise<unknown> | undefined;

/** Puts words into the field as if they had been typed there. */
function typeFor(field: HTMLInputElement, words: string) {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens the search over the page, with words in it if there are any. Closing it forgets them. */
export async function openSearch(words = '') {
  styles ??= Promise.all([searchSheet, dialogSheet].map(styled));
  await styles;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = TEXT.title;
  dialog.setAttribute('closedby', 'any');
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  document.body.append(dialog);
  render(<Inside />, dialog);
  dialog.showModal();
  const field = dialog.querySelector<HTMLInputElement>('[name="words"]')!;
  field.focus();
  if (words) typeFor(field, words);
  return dialog;
}
