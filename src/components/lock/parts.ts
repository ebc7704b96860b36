/** What a page with a lock needs beside its tools. Others do not fetch it. */
export { showOpenBar } from './OpenBar';
export { Unlock } from './Unlock';
