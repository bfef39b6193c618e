import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';
import type { Entry } from 'yauzl';
import { limits } from '../limits.ts';
import { FileRefusal, hostile } from '../messages.ts';
import type { Archive } from './archive.ts';

export type Attributes = Record<string, string>;

/** What a part's reader wants to hear. Names come without their namespace prefix. */
export interface PartHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Runs between two pieces of the part: the place to send what was read and wait. */
  pause?(inflatedBytes: number): Promise<void> | void;
  /** Answering true ends the reading of the part there. */
  done?(): boolean;
}

/**
 * Inflates and parses a part piece by piece. The nesting and the length of a value
 * are bounded while reading; document types are refused, so no entity can grow or fetch anything.
 */
export async function parsePart(
  archive: Archive,
  entry: Entry,
  maximumBytes: number,
  handlers: PartHandlers,
): Promise<void> {
  if (entry.uncompressedSize > maximumBytes) {
    throw new FileRefusal('FILE_TOO_LARGE', { limit: maximumBytes / 1024 / 1024 });
  }
  const parser = listen(handlers);
  let bytes = 0;
  let decode: ((chunk: Buffer) => string) | null = null;
  let quiet = 0;
  try {
    for await (const chunk of archive.inflate(entry)) {
      bytes += chunk.length;
      decode ??= decoderFor(chunk);
      const text = decode(chunk);
      const before = parser.events;
      parser.sax.write(text);
      quiet = parser.events === before ? quiet + text.length : 0;
      if (quiet > limits.tokenCharacters) throw hostile('token');
      if (handlers.pause) await handlers.pause(bytes);
      if (handlers.done?.()) return;
    }
    parser.sax.close();
  } catch (cause) {
    throw cause instanceof FileRefusal ? cause : new FileRefusal('FILE_UNREADABLE', {}, { cause });
  }
}

/** Wires a parser that counts its events, so that a piece without any shows an endless value. */
function listen(handlers: PartHandlers) {
  const sax = new SaxesParser({ position: false, xmlns: false });
  const state = { sax, events: 0 };
  let depth = 0;
  sax.on('doctype', () => {
    throw hostile('doctype');
  });
  sax.on('opentag', (tag) => {
    state.events += 1;
    depth += 1;
    if (depth > limits.depth) throw hostile('depth');
    handlers.open(local(tag.name), tag.attributes);
  });
  sax.on('closetag', (tag) => {
    state.events += 1;
    depth -= 1;
    handlers.close?.(local(tag.name));
  });
  if (handlers.text) {
    const hear = handlers.text.bind(handlers);
    sax.on('text', hear);
    sax.on('cdata', hear);
  }
  return state;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parts are UTF-8 or UTF-16 by their mark; any other encoding must be declared. */
function decoderFor(first: Buffer): (chunk: Buffer) => string {
  const marked =
    first[0] === 0xff && first[1] === 0xfe
      ? 'utf-16le'
      : first[0] === 0xfe && first[1] === 0xff
        ? 'utf-16be'
        : null;
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]{1,40})["']/.exec(
    first.toString('latin1', 0, 200).replace(/^\xef\xbb\xbf/, ''),
  )?.[1];
  const name = marked ?? declared ?? 'utf-8';
  if (/^utf-?8$/i.test(name) || !iconv.encodingExists(name)) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return (chunk) => decoder.decode(chunk, { stream: true });
  }
  const decoder = iconv.getDecoder(name);
  return (chunk) => decoder.write(chunk);
}
