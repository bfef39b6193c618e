import { Readable } from 'node:stream';

/** Text is handed on in pieces of about this many characters. */
const pieceLength = 1 << 16;

/** What the library writes besides text: a buffer of its own with text in it. */
interface TextBuffer {
  toBuffer: () => Buffer;
}

/**
 * A part of a workbook on its way to the archive, in place of the library's own stream: that one makes a buffer and a
 * promise of every row, which for half a million rows pile up faster than they are collected. `readableLength` is what waits.
 */
export class SheetStream extends Readable {
  #text = '';

  write(data: string | TextBuffer): boolean {
    this.#text += typeof data === 'string' ? data : data.toBuffer().toString('utf8');
    if (this.#text.length >= pieceLength) this.#handOn();
    return true;
  }

  end(): void {
    this.#handOn();
    this.push(null);
  }

  override _read(): void {
    // Whatever is written is pushed at once: nothing waits to be asked for.
  }

  #handOn(): void {
    if (this.#text === '') return;
    this.push(Buffer.from(this.#text));
    this.#text = '';
  }
}
