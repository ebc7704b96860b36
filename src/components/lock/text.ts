/** What is said wherever a passphrase is asked for. */
export const PASSPHRASE = {
  label: 'Passphrase',
  hint: 'At least 8 characters. A few words that do not belong together are hard to guess.',
  again: 'The same passphrase again',
  newOne: 'New passphrase',
  show: 'Show the passphrase',
  makeUp: 'Make up eight words for me',
  madeUp: 'Made up here and now, for you alone. Write them down first. They go from the screen when you go on.',
  noWords: 'The words did not load. Use your own, or try again online.',
  empty: 'Nothing is typed yet.',
  short: 'This one is short enough to be guessed. Please take at least 8 characters.',
  differ: 'The two are not the same. Show them to see where they differ.',
  working: 'This takes some seconds, longer on an old phone …',
  stop: 'Stop',
};

/** Where notes would be, while they are locked. */
export const CLOSED = {
  title: 'Your notes are locked',
  about: 'The passphrase opens them on this page.',
  time: 'They locked because nothing was pressed for a while.',
  kept: 'If you were writing something, it is kept, and shows again when you open them.',
  held: 'What you were writing could not be kept in the browser. This page still has it, as long as it stays open.',
  open: 'Open my notes',
  wrong: 'That passphrase did not open your notes. Nothing was changed, and you can try as often as you like.',
  damaged:
    'The lock itself is damaged or gone, so no passphrase opens your notes here. They are as they were. With a copy that you saved you can start anew: erase everything first, then bring the copy back.',
  changed: 'Another page changed the passphrase meanwhile. Please try again with the new one.',
  newer: 'The passphrase was set by a newer version of this site. Reload this page and try again.',
  failed: 'This browser could not do the work. Nothing was changed. A good next step: reload this page.',
  first:
    'The passphrase is set. Please open your notes with it once now. Until then this browser keeps a readable state of before, in case the passphrase was mistyped.',
  forgot: 'If you do not have the passphrase',
  forgotAbout:
    'Without it nobody can open these notes, not even us. A copy that you saved can still be read. To start with none, erase everything under',
  recordPage: 'Your notes: keep, copy, erase',
  others: 'To use this page without opening them, take a private window of the browser.',
  wayBack: 'The passphrase has never opened these notes, so they can still be had back as they were before it was set.',
  goBack: 'Take the passphrase off again',
  notBack: 'This could not be done. Nothing was changed.',
};

/** Said on every page that has them open. */
export const OPEN = {
  title: 'Your notes are open on this page.',
  lock: 'Lock them now',
  early: 'Lock your notes',
  soon: 'Your notes lock in half a minute. What you typed is kept. Press anything to stay.',
  readableLeft:
    'A part of your notes could not be locked and can still be read. Close the other tabs and reload this page.',
  wayBackGone: 'The passphrase works. The readable state of before is removed.',
};

/** Setting a lock, changing it, taking it off. */
export const LOCK = {
  title: 'A passphrase for a shared device',
  about:
    'A passphrase keeps your notes unreadable to someone who picks up this device. It is asked for on each page that shows them.',
  limits:
    'It helps while your notes are locked, not while they are open. It cannot protect you from spyware, from somebody who watches you type, or from someone who makes you open your notes. It does not hide that you were here, or how many notes there are. If you forget it, nobody can open them, not even us.',
  onDevice: 'It can be set once your notes are kept on this device.',
  cannot: 'This browser cannot lock notes on this page: it needs an address that begins with https.',
  notLoaded: 'A part of this page did not load. Your notes are as they were. Try again online.',
  set: 'Set a passphrase',
  first:
    'First take a copy along, and keep it where nobody but you finds it: it is the way back if the passphrase is lost.',
  toCopy: 'To the copies. One with a passphrase of its own is the safer one here.',
  browser: 'If the browser offers to remember the passphrase, say no on a device that you share.',
  next: 'Go on',
  once: 'Type it once more, from where you wrote it down. Then your notes lock, and you open them with it.',
  onceWrong: 'This is not the same passphrase. Nothing is locked yet.',
  take: 'Lock my notes with it',
  leave: 'Leave it',
  left: 'Nothing is locked.',
  done: 'Your notes are locked.',
  half: 'This is done here, but a second copy could not be reached. Close the other tabs of this site and do it once more.',
  is: 'Your notes have a passphrase. They are open on this page.',
  after: 'Lock by themselves',
  minutes: (n: number) => (n === 1 ? 'after 1 minute' : `after ${n} minutes`),
  also: 'Counted from your last press. They also lock when you leave the page, and when it was in the background for a minute.',
  change: 'Change the passphrase',
  current: 'The passphrase you have now',
  changeIt: 'Change it',
  isChanged: 'From now on the new passphrase opens your notes. A copy with the old one still opens with the old one.',
  wrong: 'That is not the passphrase you have now. Nothing was changed.',
  off: 'Take the passphrase off',
  offAbout: 'Then anyone who uses this browser can read your notes again.',
  takeOff: 'Take it off',
  isOff: 'The passphrase is off. Your notes can be read in this browser again.',
  offHalf:
    'A second copy could not be reached, so the passphrase stays. Close the other tabs of this site and try once more.',
  changed: 'Another page of this site changed the lock meanwhile. Reload this page and look again.',
  full: 'There is not enough room in this browser: locked notes need nearly twice the room. Nothing was changed.',
  blocked: 'This browser did not let us write. Nothing was changed.',
  refused: 'This could not be done. Nothing was changed.',
  newer: 'A newer version of this page is open. Reload to continue. Nothing was changed.',
};
