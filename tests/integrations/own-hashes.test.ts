import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnHashes } from '../../integrations/own-hashes';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (hashes: string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.map((one) => `'${one}'`).join(' ')};"></head>${body}`;

describe('the content policy of a page', () => {
  it('keeps the hashes of the scripts and styles the page holds, and drops the rest', () => {
    const body = '<style>a{}</style><script type="module">go()</script>';
    const html = page([hash('a{}'), hash('go()'), hash('elsewhere()')], body);
    expect(withOwnHashes(html)).toBe(page([hash('a{}'), hash('go()')], body));
  });

  it('never adds a hash: a script the build did not name stays refused', () => {
    expect(withOwnHashes(page([], '<script>injected()</script>'))).not.toContain(hash('injected()'));
  });

  it('leaves a page without a policy alone', () => {
    expect(withOwnHashes('<p>no policy</p>')).toBe('<p>no policy</p>');
  });
});
