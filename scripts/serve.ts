// Serves the built site with the headers it asks of its host.
// usage: npm run preview -- --port 4321
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveSite } from './site-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const base = process.env.BASE_PATH ?? '/';
const { origin } = await serveSite(fileURLToPath(new URL('../dist', import.meta.url)), {
  port: Number(values.port),
  base,
});
console.log(`${origin}${base}`);
