import { createReadStream } from 'node:fs';

/** How a text file is written, and where its text begins. */
export interface TextEncoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  start: number;
}

/**
 * Finds the encoding of a text: its mark if it has one, else UTF-8 when the whole file is valid UTF-8,
 * else Windows-1252, which French Excel writes and which accepts any byte.
 */
export async function textEncoding(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first) {
        const marked = byMark(piece);
        if (marked) return marked;
        first = false;
      }
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
    return { name: 'utf-8', start: 0 };
  } catch (error) {
    if (error instanceof TypeError) return { name: 'windows-1252', start: 0 };
    throw error;
  }
}

function byMark(bytes: Buffer): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { name: 'utf-8', start: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', start: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', start: 2 };
  return null;
}
