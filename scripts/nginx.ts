// Says the headers of the built site in the words of nginx: once for `http { }`, once for `server { }`.
// usage: npm run build && npm run --silent nginx > foothold.conf
import { readFileSync } from 'node:fs';
import { inNginx } from './nginx-headers.ts';
import { readHeaders } from '../integrations/headers/file.ts';

console.log(inNginx(readHeaders(readFileSync(new URL('../dist/_headers', import.meta.url), 'utf8'))));
