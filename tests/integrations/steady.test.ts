import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../integrations/steady';
describe('the name of an island', () => {
  it('goes, where Preact has a number for it', () => {
    const island = '<astro-island uid="Z1" data-preact-island-id="2" props="{}">';
    expect(withoutNames(island)).toBe('<astro-island data-preact-island-id="2" props="{}">');
    expect(withoutNames('<astro-island uid="Z1" props="{}">')).toContain('uid="Z1"');
  });
});
