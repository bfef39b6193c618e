import { columnLetters } from '#shared/exports/live.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** Where a real table stands; headers are the very texts of its first row. */
export interface TableRange {
  name: string;
  headers: readonly string[];
  headerRow: number;
  lastRow: number;
}

/** The part of a real table. `id` is its own in the workbook. Throws TypeError for headers or a name spreadsheets refuse. */
export function tablePart(table: TableRange, id: number): string {
  const { name, headers } = table;
  const folded = new Set(headers.map((header) => header.toLowerCase()));
  if (!/^[A-Za-z_]\w{0,80}$/.test(name)) throw new TypeError(`Bad table name: ${name}`);
  if (folded.size !== headers.length || folded.has('')) throw new TypeError(`Bad headers: ${name}`);
  const ref = `A${table.headerRow}:${columnLetters(headers.length)}${table.lastRow}`;
  const columns = headers
    .map((header, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`)
    .join('');
  return `${xmlHead}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
