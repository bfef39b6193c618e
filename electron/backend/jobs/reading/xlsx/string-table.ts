import { limits } from '../limits.ts';
import { FileRefusal } from '../messages.ts';

const blockBytes = 4 * 1024 * 1024;
const cachedCharacters = 16_000_000;

/**
 * The shared strings of a workbook, held as UTF-8 outside the JavaScript heap so that their memory is what
 * they weigh: a kept slice of parsed XML would hold the whole chunk it was cut from.
 */
export class StringTable {
  readonly #blocks: Buffer[] = [];
  #used = blockBytes;
  #bytes = 0;
  readonly #block: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #cache: (string | undefined)[] = [];
  #cached = 0;

  /** Adds the next string. FILE_TOO_LARGE past the bytes the process may hold. */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    this.#bytes += length;
    if (this.#bytes > limits.heldStringsBytes || this.#start.length >= limits.strings) {
      throw new FileRefusal('FILE_TOO_LARGE', { limit: limits.heldStringsBytes / 1024 / 1024 });
    }
    if (this.#blocks.length === 0 || this.#used + length > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, length)));
      this.#used = 0;
    }
    const block = this.#blocks.at(-1)!;
    block.write(text, this.#used);
    this.#block.push(this.#blocks.length - 1);
    this.#start.push(this.#used);
    this.#used += length;
    this.#end.push(this.#used);
  }

  /** The string at an index; undefined when the workbook has none there. */
  get(index: number): string | undefined {
    const known = this.#cache[index];
    if (known !== undefined) return known;
    const block = this.#block[index];
    if (block === undefined) return undefined;
    const text = this.#blocks[block]!.toString('utf8', this.#start[index], this.#end[index]);
    if (this.#cached < cachedCharacters) {
      this.#cache[index] = text;
      this.#cached += text.length;
    }
    return text;
  }
}
