import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { limits } from '../limits.ts';
import { FileRefusal, hostile } from '../messages.ts';

/** The parts of a workbook found by its zip directory alone; nothing is inflated yet. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries = new Map<string, Entry>();

  private constructor(zip: ZipFile) {
    this.#zip = zip;
  }

  /**
   * Reads and judges the central directory: number of entries, names, declared sizes and ratios.
   * Throws FILE_TRUNCATED when there is none, FILE_HOSTILE for what no honest program writes.
   */
  static async open(path: string): Promise<Archive> {
    let zip: ZipFile;
    try {
      zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
    } catch (cause) {
      const cut = cause instanceof Error && /signature not found/.test(cause.message);
      throw new FileRefusal(cut ? 'FILE_TRUNCATED' : 'FILE_UNREADABLE', {}, { cause });
    }
    const archive = new Archive(zip);
    try {
      if (zip.entryCount > limits.entries) throw hostile('entries');
      for await (const entry of zip.eachEntry()) archive.#add(entry);
      return archive;
    } catch (cause) {
      zip.close();
      throw cause instanceof FileRefusal
        ? cause
        : new FileRefusal('FILE_UNREADABLE', {}, { cause });
    }
  }

  /** A part by its name, whatever its case and leading slash. */
  find(name: string): Entry | undefined {
    return this.#entries.get(canonical(name));
  }

  /** Inflates a part piece by piece. One byte more than it declares is FILE_HOSTILE; fewer, or damage, throw. */
  async *inflate(entry: Entry): AsyncGenerator<Buffer> {
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
      throw new Error('compression method not supported');
    }
    const raw = await this.#zip.openReadStreamPromise(entry, { decodeFileData: false });
    const inflated = entry.compressionMethod === 8 ? createInflateRaw({ chunkSize: 65_536 }) : raw;
    if (inflated !== raw) {
      raw.on('error', (error) => inflated.destroy(error));
      raw.pipe(inflated as InflateRaw);
    }
    let bytes = 0;
    let checksum = 0;
    try {
      for await (const piece of inflated as AsyncIterable<Buffer>) {
        bytes += piece.length;
        if (bytes > entry.uncompressedSize) throw hostile('size');
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } finally {
      raw.destroy();
    }
    if (bytes !== entry.uncompressedSize) throw new Error('shorter than declared');
    if (checksum !== entry.crc32) throw new Error('checksum differs');
  }

  close(): void {
    this.#zip.close();
  }

  #add(entry: Entry): void {
    if (this.#entries.size >= limits.entries) throw hostile('entries');
    // Some programs write backslashes: names are only compared here, never used on the disk.
    const name = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    ).replaceAll('\\', '/');
    if (name.split('/').includes('..') || name.includes('\0')) throw hostile('path');
    if (name.endsWith('/')) return;
    const key = canonical(name);
    if (this.#entries.has(key)) throw hostile('duplicate');
    const { uncompressedSize, compressedSize } = entry;
    if (
      uncompressedSize > limits.ratioFreeBytes &&
      uncompressedSize > compressedSize * limits.ratio
    ) {
      throw hostile('ratio');
    }
    if (entry.isEncrypted()) throw new FileRefusal('FILE_ENCRYPTED');
    this.#entries.set(key, entry);
  }
}

function canonical(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}
