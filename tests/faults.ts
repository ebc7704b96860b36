// Writes tests/faults.md: what can go wrong with the record, the test that brings it about, and how it went.
// `npm run faults`, after a whole run of the tests. A test that is named here and was not run makes it fail.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/** A fault, the tests of it by a part of their names, or why there is none; and where it is met in another way. */
type Fault = [id: string, fault: string, tests: readonly string[] | string, otherwise?: string];

const FAULTS: readonly Fault[] = [
  ['A1', 'localStorage throws', ['storage that is blocked says so before words are lost']],
  ['A2', 'localStorage is null', ['asks for the storage at every call, for it may come and go']],
  [
    'A3',
    'no room, told in three ways',
    [
      'storage that is full keeps the words in the field and hands them out',
      'an undo that is refused stays',
      'another moment for a plan that cannot be kept',
    ],
  ],
  ['A4', 'another refusal', ['leaves the view and the old text as they were when it']],
  ['A5', 'a write that does nothing', ['drops what is written twice at one call or from then on, nothing is lost']],
  [
    'A6',
    'a write cut short: once more, under its own key',
    [
      'that truncates once is asked once more, and the entry is kept',
      'keeps half of what is written twice at one call or from then on, nothing is lost',
    ],
  ],
  [
    'A7',
    'an entry cut short',
    [
      'what cannot be read is kept, shown and left alone',
      'is set aside whole, stays so through ten saves, and the others are shown',
    ],
  ],
  ['A8', 'an entry of a wrong shape', ['damage is ']],
  ['A9', 'an index missing', 'there is none: each entry has its own key'],
  [
    'A10',
    'one copy gone',
    [
      'notes cleared under an open page come back from the second copy, and it says so',
      'the choice of this device outlives the first copy',
    ],
  ],
  ['A11', 'both copies gone', ['with both gone the reader is told, and not greeted as new']],
  ['A12', 'emptied while open', ['notes that were swept away can be put back', 'nothing comes back']],
  ['A13', 'no IndexedDB, or none that answers', ['a save is told in weaker words, and soon']],
  ['A14', 'the connection is lost', ['opens a lost connection once more']],
  ['A15', 'another version of the database', ['makes way for a later version of the database']],
  ['A16', 'killed at “Saved”', ['a win stands when the browser is killed the moment it is said to be saved']],
  ['A17', 'killed while typing', ['words that were not finished are there again when the browser was killed']],
  ['A18', 'persist() refuses', 'asked once and never said: nothing to show'],
  ['A19', 'little room left', ['knows when little room is left']],
  ['A20', 'another app’s value under our key', ['takes an entry under another’s key for damage']],
  ['A21', 'an extension changes keys all the time', ['takes entries away all the time meets no fight']],
  ['A22', 'a slow setItem', ['typing does not wait for it']],
  ['B1', 'four tabs, 250 adds each', ['four tabs that write at once lose nothing']],
  ['B2', 'one entry changed in two tabs', ['one note changed in two tabs keeps both texts', 'at one moment']],
  ['B3', 'a tab that slept', ['a tab that slept while another wrote ten adds the eleventh']],
  ['B4', 'deleted here, changed there', ['a note deleted in one tab while it is changed in another stays']],
  ['B5', 'the Back button', ['Back shows what was written next door meanwhile, and writes nothing itself']],
  ['B6', 'frozen, then back', ['a tab that slept while another wrote ten adds the eleventh']],
  ['B7', 'brought back here, saved there', ['nothing that was said to be kept is lost']],
  [
    'B8',
    'old code beside new',
    [
      'a tab that a newer version has overtaken says so, changes nothing',
      'while this page was open makes it read-only',
      'an old tab and a new one on one record lose nothing',
      'an old tab leaves alone what a new one locked',
    ],
    'the old tab becomes read-only once the new one writes a form that it does not know',
  ],
  ['B9', 'erased here, open there', ['erasing blanks what is half written in another tab']],
  ['B10', 'locked here, open there', ['locking in one tab locks the other within a second']],
  ['B11', 'the same file twice at once', ['of one file by two pages at once takes each note once']],
  ['C1', 'time zones at the border of a day', ['a note stands under the reader’s own day']],
  ['C2', 'summer time', ['skips none and doubles none when the clocks change in']],
  ['C3', 'travel', ['keeps the day it was written on when its reader travels']],
  [
    'C4',
    'the clock set back',
    [
      'a clock set back two years and right again hides nothing',
      'stands in the order it was written in, however it comes',
    ],
  ],
  ['C5', 'the clock set ahead', ['keeps the newest six of each kind']],
  ['C6', 'a hundred in one millisecond', ['is in order with a hundred others of the same millisecond']],
  ['C7', 'no such day', ['leave out a note whose day is unclear']],
  ['C8', 'words after a gap', 'no page counts gaps; the words to avoid are checked at each build'],
  ['D1', 'out, erased, in', ['gives the same record after everything was erased']],
  ['D2', 'the same file twice', ['adds nothing the second time']],
  ['D3', 'not a copy', ['a file that is not a copy changes nothing and says so']],
  ['D4', 'one bad row among good ones', ['a bad row of a copy is told before anything changes']],
  ['D5', 'a failure at any row', ['takes all or nothing when there is no room, whichever entry']],
  ['D6', 'no room while bringing back', ['what there is no room for changes nothing']],
  ['D7', 'a copy of any form', ['opens for ever']],
  [
    'D8',
    'a copy of a newer form',
    ['says when a newer version of the site made the file', 'a file that is gone or from a newer version says so'],
  ],
  ['D9', 'a file far too large', ['too large']],
  ['D10', 'another file picked before the first was read', ['what was picked last is what is shown']],
  ['D11', 'a download that never arrives', 'the page says “made”, not “saved”, and asks the reader to look'],
  ['D12', 'a locked copy, wrong or damaged', ['a locked file that cannot be opened says why']],
  ['D13', 'a table that could run', ['no cell is a formula']],
  ['E1', 'names that mean something to JavaScript', ['takes keys that mean something to JavaScript for plain names']],
  [
    'E2',
    'markup in any field',
    ['markup in any field is shown as text', 'markup in any field of a copy is shown as text'],
  ],
  ['E3', 'an abyss of brackets', ['an abyss of brackets']],
  ['E4', 'a text without end', ['a very long text is kept whole and does not break the page']],
  ['E5', 'one id, two entries', ['keeps both of two entries under one id, the first under it']],
  ['E6', 'numbers beyond counting', ['a number beyond counting, which would be written back as nothing']],
  ['E7', 'signs that turn the text', ['can be read by a person: words as text, never as part of the page']],
  ['E8', 'keys that begin alike', ['leaves no key of ours and an empty second copy, nothing else touched']],
  ['E9', 'an address that brings entries', 'no code reads the address for entries'],
  ['E10', 'messages of another window', 'no code listens to messages'],
  [
    'F1',
    'offline, a page that was read',
    ['a page that was read opens without a connection', 'whoever has searched once'],
  ],
  [
    'F2',
    'offline, a page that was not',
    ['one that was not read says so, and what is here', 'is fetched again when it has changed'],
  ],
  ['F3', 'a script taken away by a new version', ['a tool of an open page loads though a new version took its script']],
  ['F4', 'a new worker over a half-written form', ['a new version says that it is ready, reloads nothing']],
  ['F5', 'a worker that is missing or broken', ['with a worker that is ']],
  ['F6', 'a file of the worker missing', ['a newer worker that misses one of its files']],
  ['F7', 'a redirected page kept', ['a page whose address leads to another is kept']],
  ['F8', 'no room while installing', ['without room for it there is no worker']],
  ['F9', 'the worker has to go', ['a worker that retires leaves with what it kept']],
  [
    'F10',
    'an old page offline over new notes',
    'pages come from the network first; offline, as B8: newer forms are left alone',
  ],
  ['F11', 'a network that answers with its own page', ['what a network puts in place of a script is not kept']],
  [
    'F12',
    'ranges, posts, other origins',
    'the worker answers pages, scripts and the index of this site, and passes the rest',
  ],
  ['F13', 'a worker kept by the browser for a year', 'hosts send it with no-cache: see the headers'],
  ['F14', 'a first visit offline', 'the browser’s own error; nothing of ours is there yet'],
  [
    'H1',
    'a word followed everywhere',
    [
      'what is written goes into no address, title, request, message, file name or print',
      'what is typed into each line of',
    ],
  ],
  ['H2', 'erased everywhere', ['erasing leaves nothing of it anywhere, here or in another tab']],
  [
    'H3',
    'Back after erasing, and after leaving',
    ['Back after erasing shows nothing of it', 'shows no page of ours before it is asked for'],
  ],
  ['H4', 'what the browser’s own files hold', 'said on /safety/; not ours to change'],
  ['H5', 'autocomplete and spelling on each field', ['what is typed into each line of']],
  ['H6', 'printing', ['the story is not printed unless asked for', 'own words go on paper only when asked for']],
  ['H7', 'names of files', ['has a name that says nothing of what is inside']],
  [
    'H8',
    'leaving',
    [
      'the way out leads to the weather',
      'leaves, and takes the page’s place',
      'a tap leaves',
      'the page is gone within the frame, on a slow network too',
      'is counted aloud, once for each press',
      'offline, what is shown is not ours',
    ],
  ],
  [
    'H9',
    'locked, nothing readable',
    [
      'can be read by nobody until it is typed',
      'is lost under a lock, and nothing is readable there',
      'nothing of them is left in the memory of the page',
    ],
  ],
  ['H10', 'another profile', 'the browser keeps profiles apart'],
  ['H11', 'the content policy', 'every browser test fails when a page breaks it (fixtures.ts)'],
];

interface Suite {
  suites?: Suite[];
  specs?: { title: string; ok: boolean }[];
}

/** Every test that ran, by its whole name, and whether it passed. */
function ran(): Map<string, boolean> {
  const read = (file: string) => JSON.parse(readFileSync(`test-results/${file}`, 'utf8')) as unknown;
  const unit = read('unit.json') as { testResults: { assertionResults: { fullName: string; status: string }[] }[] };
  const specs = ({ suites = [], specs: own = [] }: Suite): [string, boolean][] => [
    ...own.map(({ title, ok }) => [title, ok] as [string, boolean]),
    ...suites.flatMap(specs),
  ];
  return new Map([
    ...unit.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status }) => [fullName, status === 'passed'] as const),
    ),
    ...specs(read('e2e.json') as Suite),
  ]);
}

const results = ran();
const missing: string[] = [];

function row([id, fault, tests, otherwise]: Fault): string {
  if (typeof tests === 'string') return `| ${id} | ${fault} | – | ${tests} |`;
  const found = tests.map((name) => ({ name, hits: [...results].filter(([title]) => title.includes(name)) }));
  missing.push(...found.filter(({ hits }) => hits.length === 0).map(({ name }) => `${id}: ${name}`));
  const passed = found.every(({ hits }) => hits.length > 0 && hits.every(([, ok]) => ok));
  return `| ${id} | ${fault} | ${tests.join('; ')} | ${passed ? ['holds', otherwise].filter(Boolean).join(': ') : 'FAILS'} |`;
}

const table = `# What can go wrong with the record

Made by \`npm run faults\` from the results of the last whole run of the tests.

| | fault | test | result |
|---|---|---|---|
${FAULTS.map(row).join('\n')}
`;
writeFileSync('tests/faults.md', await format(table, { parser: 'markdown', printWidth: 120 }));
if (missing.length) {
  console.log(`No such test:\n${missing.join('\n')}`);
  process.exitCode = 1;
}
