import { count } from './text';

export const WHERE = {
  title: 'Where your notes are',
  device: (n: number) => `${count(n, 'note is', 'notes are')} kept on this device, in this browser.`,
  visit: (n: number) => `${count(n, 'note is', 'notes are')} kept until you close this tab.`,
  page: (n: number) =>
    n === 0
      ? 'Nothing is kept. You are asked where to keep things when you first write something.'
      : `${count(n, 'note is', 'notes are')} on this page, and gone when you leave it.`,
  found: (n: number) => `${count(n, 'note was', 'notes were')} found on this device. New ones are not kept yet.`,
  change: 'Keep them somewhere else',
  locked: 'They have a passphrase. To keep them somewhere else, take it off first, below.',
  confirmPage: (n: number) =>
    `Then ${n === 1 ? 'your note is' : `your ${n} notes are`} gone when you leave this page. Save a copy first if you may want ${n === 1 ? 'it' : 'them'}.`,
  yes: 'Yes, do not keep them',
  no: 'Leave them where they are',
};

/** Why something was left as it is. */
export const UNCHANGED = {
  full: 'There is no more room in this browser. Nothing was changed.',
  blocked: 'This browser did not let us do this. Nothing was changed.',
  refused: 'This could not be done. Nothing was changed.',
  empty: 'There was nothing to change.',
  newer: 'A newer version of this page is open. Reload to continue. Nothing was changed.',
  gone: 'This was erased on another page meanwhile. Nothing was changed.',
};

export const COPY = {
  title: 'A copy in a file',
  about:
    'A copy is one file that opens in any browser, without the internet. It can be brought back here or on another device. Anyone who opens the file can read it.',
  save: 'Save a copy',
  last: (when: string) => `Last copy made: ${when}.`,
  never: 'never',
  nothing: 'There are no notes to copy yet.',
  saved: 'The copy is made and handed to your browser. Please look in your downloads to see that it is there.',
};

export const TABLE = {
  save: 'A table for a spreadsheet',
  about:
    'One line for each note, for sorting or counting on your own. A table cannot be brought back here; a copy can.',
  saved: 'The table is made and handed to your browser. Please look in your downloads.',
  failed:
    'The table could not be made: a part of this page did not load. Your notes are as they were. Try again online.',
};

export const LOCKED_COPY = {
  title: 'Save it with a passphrase',
  about:
    'Without the passphrase nobody can open this file, not even us. Write it down where nobody but you finds it. What you have written here stays as it is now.',
  save: 'Save the locked copy',
  cancelled: 'Stopped. No file was made.',
  failed:
    'The locked copy could not be made: a part of this page did not load or did not run. Your notes are as they were.',
  age: 'The file is in the age format. It opens here under “Bring a copy back”, and with the free program called age.',
};

export const BRING = {
  title: 'Bring a copy back',
  about: 'Choose a file you saved here. You see what it holds before anything changes.',
  file: 'The file',
  notACopy: 'This file does not look like a copy from here. Nothing was changed.',
  newer: 'This copy was made by a newer version of this site. Reload the page and try again. Nothing was changed.',
  tooLarge: 'This file is larger than any copy from here could be. Nothing was changed.',
  gone: 'This file could not be opened. It may have been moved or removed. Choose it once more. Nothing was changed.',
  isLocked: 'This file is locked. What is the passphrase?',
  open: 'Open it',
  locked: {
    wrong: 'That passphrase did not open the file. Nothing was changed.',
    damaged: 'This file is damaged. Nothing was changed.',
    key: 'This file is locked with a key, not with a passphrase. Nothing was changed.',
    'too-hard':
      'Opening this file is more work than a browser can do. The free program called age can open it. Nothing was changed.',
    failed: 'The file could not be opened: a part of this page did not load or did not run. Nothing was changed.',
    cancelled: 'Stopped. Nothing was changed.',
  },
  /** What a copy holds; of what there is none nothing is said. */
  preview: (added: number, changed: number, same: number, unreadable: number) => {
    const parts = [
      added > 0 && `${added} new`,
      changed > 0 && `${changed} changed`,
      same > 0 && `${same} the same`,
      unreadable > 0 && `${unreadable} cannot be read`,
    ];
    return `${parts.filter(Boolean).join(', ') || 'No notes'}.`;
  },
  written: (first: string, last: string) => `Written: ${first === last ? first : `${first} – ${last}`}.`,
  asideToo: 'What cannot be read is kept as it is, for later.',
  deleted: (n: number) =>
    `${count(n, 'note in it was', 'notes in it were')} deleted here since, and ${n === 1 ? 'stays' : 'stay'} deleted unless you want ${n === 1 ? 'it' : 'them'} back.`,
  bring: 'Bring them back',
  bringDeleted: 'Bring back what I deleted, too',
  leave: 'Leave it',
  left: 'Nothing was changed.',
  full: (kb: number) =>
    `There is not enough room in this browser: with what the file holds, your notes take about ${kb} KB. Nothing was changed.`,
  done: (n: number) => `${count(n, 'note is', 'notes are')} back.`,
  notKept: 'They are on this page and not kept yet. Choose where they may be kept.',
  nothingNew: 'All of it is here already.',
};

export const EARLIER = {
  title: 'Earlier states',
  about:
    'On each day that you use this site, it first sets aside how your notes were. The newest six stay, on this device and nowhere else. They help when something was lost, or deleted by mistake.',
  none: 'None yet. On each day that you use this site, it first sets aside how your notes were, on this device and nowhere else.',
  before: { daily: '', import: ', before a copy was brought back', lock: ', before the passphrase was set' },
  state: (day: string, time: string, n: number, before: string) =>
    `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${time}${before}: ${count(n, 'note', 'notes')}`,
  look: 'What is missing since?',
  found: (back: number, changed: number) =>
    [
      back > 0 ? `${count(back, 'note was', 'notes were')} deleted or lost since then.` : '',
      changed > 0
        ? `${count(changed, 'note was', 'notes were')} changed since; ${changed === 1 ? 'its wording' : 'their wordings'} of then can stand beside ${changed === 1 ? 'the one' : 'those'} of now.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  notLoaded: 'This state cannot be read now. Reload the page and try once more.',
  nothing: 'Nothing is missing: all of it is here, as it was.',
  more: (n: number) => `And ${n} more.`,
  bring: 'Bring that back',
  leave: 'Leave it',
  left: 'Nothing was changed.',
  done: (n: number) => `${count(n, 'note is', 'notes are')} back.`,
  remove: 'Remove these earlier states',
  removeAbout: 'A note you deleted stays in them until they are replaced. Your notes of now stay as they are.',
  letGo: 'Remove them',
  gone: 'The earlier states are gone.',
  notGone: 'The earlier states could not be reached. Close the other tabs of this site and try once more.',
};

export const ERASE = {
  title: 'Erase everything',
  about:
    'This erases what is kept in this browser: notes, earlier states, unfinished words, settings, and pages kept to open without a connection. Files you saved stay where they are.',
  ask: 'Erase …',
  sure: (n: number) =>
    n === 0
      ? 'There are no notes here. Settings, earlier states and unfinished words go from this browser.'
      : `${count(n, 'note goes', 'notes go')} from this browser. You can bring ${n === 1 ? 'it' : 'them'} back until you leave this page, not later.`,
  sureLocked:
    'Your locked notes go from this browser, with their passphrase. You can bring them back until you leave this page, not later.',
  yes: 'Erase everything',
  no: 'Keep everything',
  done: 'Everything here is erased from this browser.',
  wayBack: 'Until you leave this page, there is a way back. If somebody else may look, let it go now.',
  undo: 'Bring it all back',
  letGo: 'Let it go now',
  undone: 'Your notes are back as they were. Their earlier states stay erased.',
  notUndone:
    'They could not be put back: this browser refuses, or has no more room. This page still holds them. Make room, and try once more before you leave it.',
  notLoaded: 'The part that erases did not load, so everything is as it was. Reload the page to try again.',
  partly:
    'The notes are erased here. A second copy could not be reached: close the other tabs of this site and erase once more.',
};
