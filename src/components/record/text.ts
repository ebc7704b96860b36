import type { Where } from '~/stores/view';

/** What is said about saving. What happened, what is still safe, one next step. */
export const SAID = {
  saving: 'Saving …',
  kept: 'Saved on this device.',
  weak: 'Saved in this browser. It may be lost if the device stops suddenly.',
  visit: 'Kept until you close this tab.',
  page: 'Here until you close this page.',
  unchosen: 'Not kept yet. Choose below where it may be kept.',
  full: 'There is no more room in this browser, so this is not saved. Your words are still here. You can copy them or put them in a file.',
  blocked: 'This browser did not let us save this. Your words are still here. You can copy them or put them in a file.',
  refused: 'This could not be saved. Your words are still here. You can copy them or put them in a file.',
  empty: 'There are no words here yet. A single one is enough.',
  notToday: 'Not today',
  left: 'Not today is fine. It is here another time, and nothing is noted.',
  waits: 'What you wrote waits in the form. Empty its lines to let it go.',
  newer:
    'A newer version of this page is open. Reload to continue. Your words are still here. You can copy them or put them in a file.',
  gone: 'This note was deleted on another page. Your words are still here.',
} as const;

export const KEEP = {
  question: 'Where may this be kept?',
  because: 'You can change this at any time.',
  leaving: 'What you wrote is not kept yet, and the next page does not have it. Choose, then it goes on.',
  choices: [
    {
      where: 'device',
      label: 'On this device',
      means: 'It is here next time. Anyone who uses this browser could open it, and a browser can clear it.',
    },
    {
      where: 'visit',
      label: 'For this visit',
      means: 'It is gone when you close this tab. Until then, someone who picks up this device could see it.',
    },
    {
      where: 'page',
      label: 'Do not keep it',
      means: 'It is gone when you leave this page, for others and for you.',
    },
  ] satisfies { where: Where; label: string; means: string }[],
  cannot:
    'This browser is set not to keep anything. You can write here, copy it or put it in a file. It is gone when you close this page.',
};

export const SWEPT = {
  happened:
    'What was kept in this browser was emptied a moment ago, here or on another page. Your notes are still on this page. Was that you?',
  putBack: 'No, put them back',
  meant: 'Yes, start empty',
  notLoaded: 'The part that erases did not load. Your notes are still on this page.',
};

export const HARD_DAY = {
  ask: 'A hard day?',
  notLoaded: 'This part did not load. It still holds: press both feet into the ground, and let go.',
};

export const RESCUE = { copy: 'Copy my words', file: 'Put them in a file', copied: 'Copied.' };

export const BOX = {
  removed: 'Deleted.',
  removedBefore: 'Another one was deleted before.',
  undo: 'Undo',
  outdated: 'A newer version of this page is open. Reload to continue.',
  reload: 'Reload',
  lockNotLoaded: 'Your notes are locked and safe. What opens them did not load. Reload to try again.',
  inNeed: 'If you are in danger, or think of harming yourself, there are people you can reach now:',
  support: 'Support now',
  print: 'Print this page with what I wrote',
  printed: (day: string) => `Printed on ${day}`,
};
