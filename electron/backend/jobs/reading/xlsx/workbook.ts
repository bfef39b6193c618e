import type { Entry } from 'yauzl';
import { limits } from '../limits.ts';
import { FileRefusal, hostile } from '../messages.ts';
import type { Archive } from './archive.ts';
import { parsePart } from './parse-part.ts';
import { type Relation, readRelations } from './relations.ts';

/** A grid of cells; chart and dialogue sheets are left out. */
export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  part: Entry;
}

export interface Workbook {
  sheets: WorkbookSheet[];
  /** Days are counted from 1904 instead of 1900. */
  date1904: boolean;
  strings: Entry | undefined;
  styles: Entry | undefined;
}

/** Reads which sheets a workbook has and where their parts are. FILE_NOT_A_WORKBOOK for another kind of zip. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const part = await workbookPart(archive);
  const entry = archive.find(part);
  if (!entry) throw new FileRefusal('FILE_NOT_A_WORKBOOK');
  const relations = await readRelations(archive, part);
  const listed: { name: string; hidden: boolean; relation: string | undefined }[] = [];
  let date1904 = false;
  let isWorkbook = false;
  await parsePart(archive, entry, limits.smallPartBytes, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      else if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
      else if (name === 'sheet' && isWorkbook) {
        if (listed.length >= limits.sheets) throw hostile('entries');
        listed.push({
          name: (attributes.name ?? '').slice(0, 255),
          hidden: /hidden/i.test(attributes.state ?? ''),
          relation: relationId(attributes),
        });
      }
    },
  });
  if (!isWorkbook) throw new FileRefusal('FILE_NOT_A_WORKBOOK');
  const partOf = (type: string) => archive.find(target(relations, type) ?? `\0${type}`);
  const sheets: WorkbookSheet[] = [];
  for (const { name, hidden, relation } of listed) {
    const found = relation === undefined ? undefined : relations.get(relation);
    const sheet = found?.type === 'worksheet' ? archive.find(found.target) : undefined;
    if (sheet) sheets.push({ name, hidden, part: sheet });
  }
  if (sheets.length === 0) throw new FileRefusal('FILE_UNREADABLE');
  return { sheets, date1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

async function workbookPart(archive: Archive): Promise<string> {
  const named = target(await readRelations(archive, ''), 'officeDocument');
  return named && archive.find(named) ? named : 'xl/workbook.xml';
}

function target(relations: Map<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return undefined;
}

/** The `r:id` attribute, whatever prefix the file gives its namespace; `sheetId` is another thing. */
function relationId(attributes: Record<string, string>): string | undefined {
  for (const name of Object.keys(attributes)) if (name.endsWith(':id')) return attributes[name];
  return undefined;
}
