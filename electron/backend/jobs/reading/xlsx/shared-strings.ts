import type { Entry } from 'yauzl';
import { limits } from '../limits.ts';
import { hostile } from '../messages.ts';
import type { Archive } from './archive.ts';
import { plainText } from './escapes.ts';
import { type PartHandlers, parsePart } from './parse-part.ts';
import { StringTable } from './string-table.ts';

/** Reads the workbook's shared strings: rich runs joined, phonetic guides left out. */
export async function readSharedStrings(
  archive: Archive,
  entry: Entry | undefined,
  pause: PartHandlers['pause'],
): Promise<StringTable> {
  const table = new StringTable();
  if (!entry) return table;
  let text = '';
  let wanted = false;
  let phonetic = false;
  await parsePart(archive, entry, limits.stringsBytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') wanted = !phonetic;
    },
    close(name) {
      if (name === 'si') table.add(plainText(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') wanted = false;
    },
    text(piece) {
      if (!wanted) return;
      text += piece;
      if (text.length > limits.gatheredCharacters) throw hostile('token');
    },
    pause,
  });
  return table;
}
