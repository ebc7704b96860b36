import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../scripts/site-server.ts';

/** The site at an address of its own, so that nothing is kept there yet. */
export interface WatchedSite {
  origin: string;
  /** A page of another origin that answers, in place of the one that “Leave this page” leads to. */
  weather: string;
  /** What its pages told: broken policies, thrown errors, and what a test asks them to tell. */
  told: string[];
  close(): Promise<void>;
}

const WATCH = '/the-watch.js';
const WEATHER = '/the-weather';
/** Where a page tells of something: what follows is the words. */
export const TELL = '/the-watch-saw?';

/** Tells of what goes wrong on a page. */
function watch(told: string) {
  const tell = (words: unknown) => void fetch(told + encodeURIComponent(String(words)), { keepalive: true });
  addEventListener('securitypolicyviolation', (seen) =>
    tell(`${seen.effectiveDirective} broken by ${seen.blockedURI} in ${seen.sourceFile}:${seen.lineNumber}`),
  );
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

/** Headers that speak of one connection, or of a text as it was before. */
const OWN = /^(?:connection|keep-alive|transfer-encoding|content-length|date)$/;

async function pass(from: string, url: string, known: string | undefined, response: ServerResponse) {
  const answer = await fetch(from + url, { redirect: 'manual', headers: known ? { 'If-None-Match': known } : {} });
  for (const [name, value] of answer.headers) if (!OWN.test(name)) response.setHeader(name, value);
  const body = Buffer.from(await answer.arrayBuffer());
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  response.writeHead(answer.status);
  response.end(isPage ? body.toString().replace('<head>', `<head><script src="${WATCH}"></script>`) : body);
}

/**
 * Serves the built site with its headers. Each page first runs a script that watches for broken policies, and a fault
 * of the browser, if one is given: that works alike in every engine.
 */
export async function watchedSite(fault = ''): Promise<WatchedSite> {
  const site = await serveSite('dist');
  const told: string[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    if (url.startsWith(TELL)) {
      told.push(decodeURIComponent(url.slice(TELL.length)));
      return response.writeHead(204).end();
    }
    if (url === WEATHER) return response.writeHead(200, { 'Content-Type': 'text/html' }).end('Sunny.');
    if (url === WATCH) {
      const script = `(${watch})(${JSON.stringify(TELL)});\n${fault}`;
      return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    }
    pass(site.origin, url, headers['if-none-match'], response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  let closed = false;
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    weather: `http://127.0.0.1:${port}${WEATHER}`,
    told,
    async close() {
      if (closed) return;
      closed = true;
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await site.close();
    },
  };
}

/** Everywhere else: hears which hosts are asked for, and refuses, slowly, as a weak network does. */
export async function elsewhere() {
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => socket.destroy());
    setTimeout(() => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'), 500);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, asked, close: () => void server.close() };
}
