import { SaxesParser } from 'saxes';
import { type Entry, fromBuffer } from 'yauzl';

/** The files inside a workbook, by path. */
export function readParts(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      const parts = new Map<string, Buffer>();
      archive.on('entry', (entry: Entry) => {
        archive.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            if (parts.has(entry.fileName)) reject(new Error(`part ${entry.fileName} twice`));
            parts.set(entry.fileName, Buffer.concat(chunks));
            archive.readEntry();
          });
        });
      });
      archive.on('end', () => resolve(parts));
      archive.on('error', reject);
      archive.readEntry();
    });
  });
}

/** An XML element with its parent's name, attributes and text. */
export interface Element {
  name: string;
  parent: string;
  attributes: Record<string, string>;
  text: string;
}

/** Every element of a part in closing order, parents after their children; throws on malformed XML. */
export function* elements(xml: Buffer): Generator<Element> {
  const closed: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, parent: open.at(-1)?.name ?? '', attributes: { ...attributes }, text: '' }),
  );
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => closed.push(open.pop()!));
  const text = xml.toString('utf8');
  for (let at = 0; at < text.length; at += 65_536) {
    parser.write(text.slice(at, at + 65_536));
    yield* closed.splice(0);
  }
  parser.close();
  yield* closed.splice(0);
}

/** One cell as the file holds it. */
export interface FileCell {
  formula: string | null;
  /** `s` text, `n` number, `b` boolean, `e` error, `str` text of a formula. */
  type: string;
  value: string;
}

/** Sheets of a workbook in the order of their tabs, each with its non-empty cells by address. */
export async function readCells(bytes: Buffer): Promise<Map<string, Map<string, FileCell>>> {
  const parts = await readParts(bytes);
  const shared = sharedStrings(parts.get('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  for (const { name, attributes } of elements(parts.get('xl/_rels/workbook.xml.rels')!))
    if (name === 'Relationship') targets.set(attributes.Id!, attributes.Target!);
  const sheets = new Map<string, Map<string, FileCell>>();
  for (const { name, attributes } of elements(parts.get('xl/workbook.xml')!)) {
    if (name !== 'sheet') continue;
    const target = targets.get(attributes['r:id']!)!.replace(/^\/?(xl\/)?/, 'xl/');
    sheets.set(attributes.name!, sheetCells(parts.get(target)!, shared));
  }
  return sheets;
}

function sheetCells(xml: Buffer, shared: readonly string[]): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  let formula: string | null = null;
  let value: string | null = null;
  for (const { name, parent, attributes, text } of elements(xml)) {
    if (name === 'f' && parent === 'c') formula = text;
    if (name === 'v' || (name === 't' && parent === 'is')) value = text;
    if (name !== 'c') continue;
    const type = attributes.t ?? 'n';
    if (value !== null || formula !== null) {
      const shown = type === 's' ? shared[Number(value)]! : (value ?? '');
      cells.set(attributes.r!, { formula, type, value: shown });
    }
    formula = null;
    value = null;
  }
  return cells;
}

function sharedStrings(xml: Buffer | undefined): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  let text = '';
  for (const element of elements(xml)) {
    if (element.name === 't' && element.parent !== 'rPh') text += element.text;
    if (element.name !== 'si') continue;
    strings.push(
      text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );
    text = '';
  }
  return strings;
}
