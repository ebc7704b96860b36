import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { headersFor, readHeaders } from '../integrations/headers/file.ts';

/** What a file is, by its ending. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  origin: string;
  close(): Promise<void>;
}

/** What a browser compares with what it has. */
const tag = ({ size, mtimeMs }: Stats) => `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The file for an address below the base, `undefined` where there is none. `_headers` is for the host alone. */
function fileFor(dir: string, below: string): string | undefined {
  const path = join(dir, below.endsWith('/') ? `${below}index.html` : below);
  return path.startsWith(join(dir, sep)) && below !== '/_headers' && isFile(path) ? path : undefined;
}

/** The page for an unknown address: that of its folder, as another language has one, or the site’s own. */
function closestUnknown(dir: string, below: string): string | undefined {
  const [folder = ''] = /^\/[^/]+(?=\/)/.exec(below) ?? [];
  return fileFor(dir, `${folder}/404.html`) ?? fileFor(dir, '/404.html');
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send(response: ServerResponse, status: number, file: string, known: string | undefined) {
  const etag = tag(statSync(file));
  response.setHeader('ETag', etag);
  if (status === 200 && known === etag) return response.writeHead(304).end();
  const body = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

/**
 * Serves a built site as the hosts in docs/hosting.md do: with the headers of its `_headers` file, its own page for an
 * unknown address, and the slash at the end of a page’s address.
 */
export async function serveSite(dir: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const rules = readHeaders(readFileSync(join(dir, '_headers'), 'utf8'));
  const root = base.replace(/\/$/, '');

  const server = createServer(({ method = 'GET', url = '/', headers }, response) => {
    if (!/^(?:GET|HEAD)$/.test(method)) return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname, search } = new URL(url, 'http://localhost');
    const path = decoded(pathname);
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const below = path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
    const file = below && fileFor(dir, below);
    if (file) return send(response, 200, file, headers['if-none-match']);
    if (below && fileFor(dir, `${below}/`)) return response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    const unknown = closestUnknown(dir, below ?? '/');
    if (unknown) send(response, 404, unknown, undefined);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
