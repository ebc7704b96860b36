import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { TYPES } from '../../scripts/site-server.ts';
import { slowLine } from './line.ts';

/** What a server leaves as it is: fonts and pictures are compressed already. */
const PACKED = /^(?!\.(html|js|css|json|svg|webmanifest)$)/;

/** One file as it goes over the wire: its text, and its size in bytes by encoding. */
export interface Sent {
  path: string;
  type: string;
  body: Buffer;
  raw: number;
  gzip: number;
  brotli: number;
}

export interface Site {
  origin: string;
  dir: string;
  /** Everything answered since the last `forget`, in order. What the browser takes from its cache is not asked for. */
  asked: Sent[];
  forget(): void;
  /** Answers as over a slow phone line from now on, or at once again. */
  slow(on: boolean): void;
  /** Takes questions and answers none from now on, or answers again. */
  hold(on: boolean): void;
  /** Serves a page of the bench’s own, or another in the place of one. */
  add(path: string, html: string): void;
  /** Answers a file’s address with another text from now on, or with “not found”. */
  replace(path: string, text: string | null): void;
  /** Answers an address with another file, as a network does that wants one to sign in first. */
  answerWith(path: string, other: string): void;
  /** Sends those who ask for an address to another one. */
  redirect(path: string, other: string): void;
  close(): Promise<unknown>;
}

function packed(path: string, text: Buffer): Sent {
  const ending = extname(path);
  const type = TYPES[ending] ?? 'application/octet-stream';
  const same = { path, type, body: text, raw: text.length, gzip: text.length, brotli: text.length };
  const body = PACKED.test(ending) ? text : gzipSync(text, { level: 9 });
  // What would grow by packing is sent as it is.
  if (body.length >= text.length) return same;
  return { ...same, body, gzip: body.length, brotli: brotliCompressSync(text).length };
}

/**
 * Serves a built site as a good host would: gzip, hashed files cached for good, pages asked for again.
 * @param port one that was closed, to open it again; any free one, unless given
 */
export async function serve(dir: string, port = 0): Promise<Site> {
  const files = new Map<string, Sent | null>();
  const asked: Sent[] = [];
  const redirected = new Map<string, string>();
  const line = slowLine();
  let slow = false;
  let held = false;

  function find(path: string): Sent | null | undefined {
    const known = files.get(path);
    if (known !== undefined) return known;
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const found = packed(path.endsWith('/') ? `${path}index.html` : path, readFileSync(file));
    files.set(path, found);
    return found;
  }

  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    if (held) return;
    const other = redirected.get(path);
    if (other) return response.writeHead(302, { Location: other }).end();
    const found = find(path);
    if (!found) return response.writeHead(404).end();
    asked.push(found);
    response.writeHead(200, {
      'Content-Type': found.type,
      'Content-Length': found.body.length,
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(found.body.length < found.raw && { 'Content-Encoding': 'gzip' }),
    });
    if (slow) line(response, found.body);
    else response.end(found.body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dir,
    asked,
    forget: () => void asked.splice(0),
    slow: (on) => void (slow = on),
    hold: (on) => void (held = on),
    add: (path, html) => void files.set(path, packed(`${path}index.html`, Buffer.from(html))),
    answerWith: (path, other) => void files.set(path, files.get(other)!),
    redirect: (path, other) => void redirected.set(path, other),
    replace: (path, text) => void files.set(path, text === null ? null : packed(path, Buffer.from(text))),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
