/** What a page with a lock needs beside its tools. Others do not fetch it. */
import { styled } from '~/components/site/styled';
import sheet from './lock.css?url';

// Nobody waits for the looks: without them the passphrase can be typed too.
void styled(sheet).catch(() => undefined);

export { showOpenBar } from './OpenBar';
export { Unlock } from './Unlock';
