import { type FileHandle, open } from 'node:fs/promises';
import { limits } from './limits.ts';
import { FileRefusal } from './messages.ts';

const headBytes = 65_536;
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Says by its content whether a file is a zip (perhaps a workbook) or a text (perhaps a CSV), and refuses
 * everything else under its own name: empty, old `.xls`, protected by a password, or no spreadsheet at all.
 */
export async function detectKind(path: string): Promise<'zip' | 'text'> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) throw new FileRefusal('FILE_EMPTY');
    if (size > limits.fileBytes) {
      throw new FileRefusal('FILE_TOO_LARGE', { limit: limits.fileBytes / 1024 / 1024 });
    }
    const head = Buffer.alloc(Math.min(size, headBytes));
    await file.read(head, 0, head.length, 0);
    if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'zip';
    if (head.subarray(0, 4).equals(Buffer.from('PK\x05\x06', 'latin1'))) {
      throw new FileRefusal('FILE_NOT_A_WORKBOOK');
    }
    if (head.subarray(0, 8).equals(compoundFile)) throw await compoundRefusal(file, size);
    // The records that open a workbook of Excel 2 to 4, older than compound files.
    if (head[0] === 0x09 && [0x00, 0x02, 0x04].includes(head[1]!) && head[3] === 0x00) {
      throw new FileRefusal('FILE_OLD_XLS');
    }
    refuseOtherKinds(head);
    return 'text';
  } finally {
    await file.close();
  }
}

/** Texts that are no tables, and bytes that are no text. */
function refuseOtherKinds(head: Buffer): void {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const start = head
    .toString(marked ? 'utf16le' : 'latin1', 0, 2_000)
    .replace(/^(?:\xef\xbb\xbf|\ufeff)/, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:<!doctype|<html|<head|<body|<table|<meta|<\?xml|<svg|\{\\rtf|%pdf-)/.test(start)) {
    throw new FileRefusal('FILE_NOT_A_WORKBOOK');
  }
  if (marked) return;
  for (const byte of head) {
    // NUL and control characters other than tab, line ends and page breaks belong to no text.
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) {
      throw new FileRefusal('FILE_NOT_A_WORKBOOK');
    }
  }
}

/**
 * Tells an old workbook from an encrypted new one by the stream names of a compound file. The names are
 * looked for in the bytes: following its chains of sectors would be one more thing to attack.
 */
async function compoundRefusal(file: FileHandle, size: number): Promise<FileRefusal> {
  const name = (text: string) => Buffer.from(text, 'utf16le');
  const encrypted = [name('EncryptedPackage'), name('EncryptionInfo')];
  const old = [name('Workbook\0'), name('Book\0')];
  const piece = Buffer.alloc(1024 * 1024);
  const overlap = 64;
  let isOld = false;
  for (let at = 0; at < size; at += piece.length - overlap) {
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    const bytes = piece.subarray(0, bytesRead);
    if (encrypted.some((text) => bytes.includes(text))) return new FileRefusal('FILE_ENCRYPTED');
    isOld ||= old.some((text) => bytes.includes(text));
    if (bytesRead < piece.length) break;
  }
  return new FileRefusal(isOld ? 'FILE_OLD_XLS' : 'FILE_NOT_A_WORKBOOK');
}
