import type { Entry } from 'yauzl';
import { limits } from '../limits.ts';
import { hostile } from '../messages.ts';
import type { Archive } from './archive.ts';
import { builtInKind, type NumberKind, numberKind } from './number-format.ts';
import { parsePart } from './parse-part.ts';

/** What a number means in each cell style (`s` attribute); empty when the workbook has no styles. */
export async function readStyles(
  archive: Archive,
  entry: Entry | undefined,
): Promise<NumberKind[]> {
  if (!entry) return [];
  const custom = new Map<number, NumberKind>();
  const formats: number[] = [];
  let inside = '';
  await parsePart(archive, entry, limits.smallPartBytes, {
    open(name, attributes) {
      // Differential styles hold formats of their own, which are not the cells'.
      if (name === 'cellXfs' || name === 'numFmts' || name === 'dxfs') inside = name;
      else if (name === 'numFmt' && inside === 'numFmts') {
        custom.set(Number(attributes.numFmtId), numberKind(attributes.formatCode ?? ''));
      } else if (name === 'xf' && inside === 'cellXfs') {
        if (formats.length >= limits.styles) throw hostile('entries');
        formats.push(Number(attributes.numFmtId ?? 0));
      }
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  return formats.map((id) => custom.get(id) ?? builtInKind(id));
}
