import { expect, it } from 'vitest';
import { claimsIn, sourcesIn } from '~/core/text/claims';

const MDX = `Text <Claim refs="lally-2010  gollwitzer-2006" strength="well">a</Claim>
<Claim strength="untested"
  refs="lally-2010">b</Claim> <Claim>c</Claim> <Claims refs="no">d</Claims>`;

it('finds every claim in its order, also across lines', () => {
  expect(claimsIn(MDX)).toEqual([
    { refs: ['lally-2010', 'gollwitzer-2006'], strength: 'well' },
    { refs: ['lally-2010'], strength: 'untested' },
    { refs: [], strength: undefined },
  ]);
});

it('names each source once, in the order of first use', () => {
  expect(sourcesIn(MDX)).toEqual(['lally-2010', 'gollwitzer-2006']);
});

it('finds nothing in a text without claims', () => {
  expect(sourcesIn('No claim here.')).toEqual([]);
});
