import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { newNonce, noncePlaceholder, securityHeaders } from './csp.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** One response of the page's files, ready for any host. */
export interface Served {
  status: 200 | 404;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * The built page, read once at start (a few megabytes): a request is looked up and never becomes a path on the
 * disk, so `..`, encodings, links and letter case have nothing to work on; and an open window keeps working
 * while a newer page is being built.
 */
export class ServedFiles {
  readonly #files = new Map<string, Buffer>();

  /** Reads the real files under `root`; links are left out. Throws when there is no page. */
  constructor(root: string) {
    this.#read(root, '');
    if (!this.#files.has('/index.html')) throw new Error(`no page was built in ${root}`);
  }

  /** Answers a request target (path and query, still encoded). A screen's URL gives the page. */
  answer(target: string): Served {
    const path = target.split(/[?#]/, 1)[0]!;
    const file = this.#files.get(path);
    if (file && path !== '/index.html') {
      const headers = { ...securityHeaders(), 'Content-Type': types[extname(path)]! };
      return { status: 200, headers, body: file };
    }
    // Screens have plain lower-case URLs; anything else is not ours.
    if (path === '/index.html' || /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(path)) {
      return this.#page();
    }
    return {
      status: 404,
      headers: { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' },
      body: Buffer.from('Introuvable · Not found\n'),
    };
  }

  /** Walks by hand: Node's own recursive listing would follow a link to a folder. */
  #read(folder: string, prefix: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const name = `${prefix}/${entry.name}`;
      if (entry.isDirectory()) this.#read(path, name);
      else if (entry.isFile() && types[extname(entry.name)]) {
        this.#files.set(name, readFileSync(path));
      }
    }
  }

  #page(): Served {
    const nonce = newNonce();
    const html = this.#files.get('/index.html')!.toString('utf8');
    return {
      status: 200,
      headers: { ...securityHeaders(nonce), 'Content-Type': types['.html']! },
      body: Buffer.from(html.replaceAll(noncePlaceholder, nonce)),
    };
  }
}
