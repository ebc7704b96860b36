import { describe, expect, it } from 'vitest';
import { asideOn, isNearlyFull, news, putAside, readShelf, setAside, unite } from '~/stores/reading';
import { aDeletion, aWin, second } from '../factories';
import { faultyShelf, keyOf, shelved, stored, type Fault } from './faulty';

const rows = (...items: { id: string }[]) => new Map(Object.entries(stored(...items)));
const found = (...items: { id: string }[]) => readShelf(faultyShelf(shelved(...items)));

describe('reading a shelf', () => {
  it('takes an entry under another’s key for damage', () => {
    const raw = JSON.stringify(aWin({ id: 'a' }));
    const { items, damaged } = readShelf(faultyShelf({ [keyOf('b')]: raw }));
    expect(items.size).toBe(0);
    expect(damaged).toEqual(new Map([[keyOf('b'), raw]]));
  });

  it('reads the others when one cannot be fetched', () => {
    const shelf = faultyShelf(shelved(aWin({ id: 'a' }), aWin({ id: 'b' })));
    shelf.fail({ fault: new Error('lost'), on: ['get'] });
    expect([...readShelf(shelf).items.keys()]).toEqual(['b']);
  });

  it('finds nothing on a shelf that is out of reach', () => {
    const shelf = faultyShelf(shelved(aWin()));
    shelf.fail({ fault: new Error('blocked'), andAfter: true });
    expect(readShelf(shelf).items.size).toBe(0);
  });

  it('sees at the second reading what changed, came and went', () => {
    const shelf = faultyShelf(shelved(aWin({ id: 'a' }), aWin({ id: 'b' }), aWin({ id: 'c' })));
    const before = readShelf(shelf);
    shelf.set(keyOf('b'), JSON.stringify(aWin({ id: 'b', text: 'changed' })));
    shelf.set(keyOf('d'), JSON.stringify(aWin({ id: 'd' })));
    shelf.set(keyOf('c'), '{');
    const { items, damaged } = readShelf(shelf, before);
    expect(items.get('a')).toBe(before.items.get('a'));
    expect(items.get('b')).toMatchObject({ text: 'changed' });
    expect([...items.keys()]).toEqual(['a', 'b', 'd']);
    expect([...damaged.values()]).toEqual(['{']);
  });
});

describe('setting aside', () => {
  it('keeps two texts that claim one place', () => {
    const shelf = faultyShelf();
    for (const raw of ['one', 'two', 'two', 'three']) putAside(shelf, 'foothold:aside:x', raw);
    expect(asideOn(shelf).sort()).toEqual(['one', 'three', 'two']);
  });

  it.each<Fault>(['drops', 'truncates', new Error('full')])(
    'leaves the text where it is when the move fails: %s',
    (fault) => {
      const shelf = faultyShelf({ [keyOf('x')]: 'broken' });
      shelf.fail({ fault, on: ['set'], twice: true });
      setAside(shelf, readShelf(shelf).damaged);
      expect(shelf.content()[keyOf('x')]).toBe('broken');
    },
  );
});

describe('news', () => {
  const mine = aWin({ text: 'mine', updatedAt: second(2) });
  const known = new Map([[mine.id, mine]]);

  it('is what was not known', () => {
    expect(news(known, [aWin({ id: 'b' })])).toEqual([aWin({ id: 'b' })]);
  });

  it('is not what says the same, in whatever order of fields', () => {
    expect(news(known, [Object.fromEntries(Object.entries(mine).reverse()) as typeof mine])).toEqual([]);
  });

  it('is not an older wording that stands in the entry already', () => {
    const old = { text: 'old', how: 'did', updatedAt: second(1) };
    const whole = aWin({ text: 'mine', updatedAt: second(2), earlier: [old] });
    expect(news(new Map([[whole.id, whole]]), [aWin(old)])).toEqual([]);
  });
});

describe('uniting the two copies', () => {
  it('asks for nothing when both hold the same', () => {
    expect(unite(found(aWin()), rows(aWin()))).toEqual({ forShelf: [], forVault: [], damaged: new Map() });
  });

  it('gives each what it lacks', () => {
    const [a, b] = [aWin({ id: 'a' }), aWin({ id: 'b' })];
    expect(unite(found(a), rows(b))).toMatchObject({ forShelf: [b], forVault: [a] });
  });

  it('writes only to the copy that is behind', () => {
    const [words, gone] = [aWin({ updatedAt: second(1) }), aDeletion({ updatedAt: second(2) })];
    expect(unite(found(gone), rows(words))).toMatchObject({ forShelf: [], forVault: [gone] });
    expect(unite(found(words), rows(gone))).toMatchObject({ forShelf: [gone], forVault: [] });
  });

  it('does not touch what a newer version wrote, and spreads it', () => {
    const newer = { ...aWin({ updatedAt: second(5) }), v: 2 };
    const older = aWin({ text: 'older', updatedAt: second(1) });
    const { forShelf, forVault } = unite(found(newer), rows(older));
    expect(forShelf).toEqual([]);
    expect(forVault).toMatchObject([{ v: 2, earlier: [{ text: 'older' }] }]);
    expect(unite(found(older), rows(newer)).forVault).toEqual([]);
  });
});

it('knows when little room is left', () => {
  const withText = (length: number) => found(aWin({ text: 'w'.repeat(length) }));
  expect(isNearlyFull(withText(4_900_000))).toBe(false);
  expect(isNearlyFull(withText(5_000_000))).toBe(true);
});
