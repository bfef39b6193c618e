import type { SheetModel, WorkbookModel } from '#shared/exports/sheet-model.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart } from './drawing-part.ts';
import type { Replacement } from './replace-text.ts';
import { tablePart } from './table-part.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** What a written workbook lacks: changes to parts it has, and parts of its own. */
export interface Completion {
  changes: Map<string, Replacement[]>;
  parts: Map<string, string>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawing = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chart = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

// Filters, widths, heights and sorting (where every cell is an input) stay free; there is no password.
const lock =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** Says what to add to a workbook whose sheets were written in the model's order as `sheet1.xml`, `sheet2.xml`… */
export function completionOf(model: WorkbookModel): Completion {
  const changes = new Map<string, Replacement[]>();
  const parts = new Map<string, string>();
  const types: string[] = [];
  const count = { charts: 0, tables: 0, drawings: 0 };
  const add = (path: string, type: string, text: string) => {
    parts.set(path, text);
    types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  model.sheets.forEach((sheet, index) => {
    const relations: string[] = [];
    const relate = (type: string, target: string) => {
      relations.push(relation(relations.length + 1, type, target));
      return `rId${relations.length}`;
    };
    let ending = '';
    if (sheet.charts?.length) {
      const own = addDrawing(sheet.charts, count, add, parts);
      ending += `<drawing r:id="${relate('drawing', `../drawings/${own}`)}"/>`;
    }
    if (sheet.table) {
      count.tables += 1;
      const name = `table${count.tables}.xml`;
      add(`xl/tables/${name}`, `${spreadsheet}.table+xml`, tableOf(sheet, count.tables));
      const id = relate('table', `../tables/${name}`);
      ending += `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`;
    }
    const own: Replacement[] = [];
    if (sheet.locked) own.push({ find: '</sheetData>', by: `</sheetData>${lock}` });
    if (ending) own.push({ find: '</worksheet>', by: `${ending}</worksheet>` });
    if (own.length > 0) changes.set(`xl/worksheets/sheet${index + 1}.xml`, own);
    if (relations.length > 0)
      parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsPart(relations));
  });
  if (types.length > 0)
    changes.set('[Content_Types].xml', [{ find: '</Types>', by: `${types.join('')}</Types>` }]);
  const names = (model.names ?? []).map(
    ({ name, refers }) => `<definedName name="${name}">${escapeXml(refers.text)}</definedName>`,
  );
  // Every workbook of ours repeats a header somewhere, which is a defined name already.
  if (names.length > 0)
    changes.set('xl/workbook.xml', [
      { find: '</definedNames>', by: `${names.join('')}</definedNames>` },
    ]);
  return { changes, parts };
}

function tableOf(sheet: SheetModel, id: number): string {
  const { table, headerRow, lastRow } = sheet;
  if (!table || headerRow === null) throw new TypeError(`No header for a table: ${sheet.name}`);
  return tablePart({ ...table, headerRow, lastRow }, id);
}

function addDrawing(
  charts: NonNullable<SheetModel['charts']>,
  count: { charts: number; drawings: number },
  add: (path: string, type: string, text: string) => void,
  parts: Map<string, string>,
): string {
  count.drawings += 1;
  const name = `drawing${count.drawings}.xml`;
  const relations = charts.map((one, index) => {
    count.charts += 1;
    add(`xl/charts/chart${count.charts}.xml`, chart, chartPart(one));
    return relation(index + 1, 'chart', `../charts/chart${count.charts}.xml`);
  });
  add(`xl/drawings/${name}`, drawing, drawingPart(charts));
  parts.set(`xl/drawings/_rels/${name}.rels`, relationsPart(relations));
  return name;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationsPart(relations: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
