import { ZipFile } from 'yazl';
import { elements, readParts } from './xlsx-parts.ts';

/** A number typed in a cell that held one. */
export interface CellChange {
  sheet: string;
  address: string;
  value: number;
}

/** The workbook with other numbers in cells that hold one, everything else as it was; throws for any other cell. */
export async function changeCells(bytes: Buffer, changes: readonly CellChange[]): Promise<Buffer> {
  const parts = await readParts(bytes);
  const targets = new Map<string, string>();
  for (const { name, attributes } of elements(parts.get('xl/_rels/workbook.xml.rels')!))
    if (name === 'Relationship') targets.set(attributes.Id!, attributes.Target!);
  const paths = new Map<string, string>();
  for (const { name, attributes } of elements(parts.get('xl/workbook.xml')!))
    if (name === 'sheet')
      paths.set(attributes.name!, targets.get(attributes['r:id']!)!.replace(/^\/?(xl\/)?/, 'xl/'));
  for (const { sheet, address, value } of changes) {
    const path = paths.get(sheet)!;
    const text = parts.get(path)!.toString('utf8');
    const cell = new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*(</v>)`);
    if (!cell.test(text)) throw new Error(`no number in ${sheet}!${address}`);
    parts.set(path, Buffer.from(text.replace(cell, `$1${value}$2`)));
  }
  const zip = new ZipFile();
  for (const [path, content] of parts) zip.addBuffer(content, path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
