import { posix } from 'node:path';
import { elements, readParts } from './xlsx-parts.ts';

/** Children of a worksheet in the only order Excel accepts (CT_Worksheet). */
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** What Excel would refuse or repair in a workbook; empty for a sound one. */
export async function lintXlsx(bytes: Buffer): Promise<string[]> {
  return lintParts(await readParts(bytes));
}

/** The same, given the files inside the workbook. */
export function lintParts(parts: Map<string, Buffer>): string[] {
  const problems: string[] = [];
  for (const [path, xml] of parts) {
    if (/\uFFFE|\uFFFF/.test(xml.toString('utf8'))) problems.push(`${path}: forbidden character`);
  }
  lintContentTypes(parts, problems);
  lintRelations(parts, problems);
  const styles = countStyles(parts.get('xl/styles.xml')!, problems);
  const strings = lintStrings(parts.get('xl/sharedStrings.xml'), problems);
  for (const [path, xml] of parts)
    if (path.startsWith('xl/worksheets/sheet')) lintSheet(path, xml, { styles, strings }, problems);
  lintWorkbook(parts.get('xl/workbook.xml')!, problems);
  return problems;
}

function lintContentTypes(parts: Map<string, Buffer>, problems: string[]): void {
  const types = parts.get('[Content_Types].xml');
  if (!types) return void problems.push('no [Content_Types].xml');
  const known = new Set<string>();
  for (const { name, attributes } of elements(types)) {
    if (name === 'Default') known.add(`.${attributes.Extension}`);
    if (name !== 'Override') continue;
    const part = attributes.PartName!.slice(1);
    known.add(part);
    if (!parts.has(part)) problems.push(`content type of ${part}, which is not there`);
  }
  for (const path of parts.keys()) {
    const own = path === '[Content_Types].xml' || known.has(path) || path.endsWith('.rels');
    if (!own) problems.push(`${path}: no content type of its own`);
  }
}

function lintRelations(parts: Map<string, Buffer>, problems: string[]): void {
  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(path));
    const ids = new Set<string>();
    for (const { name, attributes } of elements(xml)) {
      if (name !== 'Relationship') continue;
      if (ids.has(attributes.Id!)) problems.push(`${path}: ${attributes.Id} twice`);
      ids.add(attributes.Id!);
      if (attributes.TargetMode === 'External') problems.push(`${path}: external link`);
      const target = attributes.Target!;
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      if (!parts.has(resolved)) problems.push(`${path}: ${target} is not there`);
    }
  }
}

function countStyles(xml: Buffer, problems: string[]): number {
  let count = 0;
  for (const { name, parent, attributes } of elements(xml)) {
    if (name === 'xf' && parent === 'cellXfs') count += 1;
    if (name === 'numFmt' && attributes.formatCode!.length > 255)
      problems.push('long number format');
  }
  if (count > 64_000) problems.push(`${count} cell styles`);
  return count;
}

function lintStrings(xml: Buffer | undefined, problems: string[]): number {
  let count = 0;
  if (!xml) return count;
  for (const { name, text } of elements(xml)) {
    if (name === 'si') count += 1;
    if (name === 't' && text.length > 32_767) problems.push(`text of ${text.length} characters`);
  }
  return count;
}

function lintSheet(
  path: string,
  xml: Buffer,
  limits: { styles: number; strings: number },
  problems: string[],
): void {
  const say = (problem: string) => problems.push(`${path}: ${problem}`);
  let last = -1;
  let lastRow = 0;
  let value = '';
  const merges: Box[] = [];
  for (const { name, parent, attributes, text } of elements(xml)) {
    if (parent === 'worksheet') {
      const rank = order.indexOf(name);
      if (rank < 0) say(`unknown element ${name}`);
      if (rank < last || (rank === last && name !== 'conditionalFormatting'))
        say(`${name} out of order`);
      last = rank;
    }
    if (name === 'row') {
      const row = Number(attributes.r);
      if (!(row > lastRow) || row > 1_048_576) say(`row ${attributes.r} after ${lastRow}`);
      lastRow = row;
    }
    if (name === 'c') {
      if (Number(attributes.s ?? 0) >= limits.styles) say(`${attributes.r}: style ${attributes.s}`);
      if (attributes.t === 's' && !(Number(value) < limits.strings))
        say(`${attributes.r}: text ${value}`);
      if (attributes.t === 'e') say(`${attributes.r}: error value`);
    }
    if (name === 'f') {
      if (text.startsWith('=') || text.length > 8192 || text === '')
        say(`formula ${text.slice(0, 40)}`);
    }
    if (name === 'v') value = text;
    if (name === 'v' && /NaN|Infinity|undefined|null|Invalid/.test(text)) say(`value ${text}`);
    if (name === 'hyperlink') say('hyperlink');
    if (name === 'mergeCell') merges.push(box(attributes.ref!));
    if (name === 'autoFilter') box(attributes.ref!);
  }
  merges.forEach((a, index) => {
    if (merges.slice(index + 1).some((b) => overlap(a, b))) say('overlapping merges');
  });
}

function lintWorkbook(xml: Buffer, problems: string[]): void {
  const names: string[] = [];
  const defined = new Set<string>();
  const ids = new Set<string>();
  for (const { name, attributes, text } of elements(xml)) {
    if (name === 'sheet') {
      names.push(attributes.name!);
      if (ids.has(attributes.sheetId!)) problems.push(`sheet id ${attributes.sheetId} twice`);
      ids.add(attributes.sheetId!);
    }
    if (name !== 'definedName') continue;
    const key = `${attributes.localSheetId ?? ''} ${attributes.name!.toLowerCase()}`;
    if (defined.has(key)) problems.push(`defined name ${key} twice`);
    defined.add(key);
    const sheet = /^'((?:[^']|'')+)'!\$\w+/.exec(text)?.[1]?.replaceAll("''", "'");
    if (sheet === undefined || !names.includes(sheet))
      problems.push(`defined name refers to ${text}`);
    if (Number(attributes.localSheetId ?? 0) >= names.length)
      problems.push(`defined name of no sheet`);
  }
  const folded = names.map((name) => name.toLowerCase());
  if (new Set(folded).size !== folded.length) problems.push('sheet name twice');
  for (const name of names) {
    const bad = name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name);
    if (bad || name.toLowerCase() === 'history') problems.push(`sheet name ${name}`);
  }
  if (names.length === 0) problems.push('no sheet');
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function box(ref: string): Box {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(ref);
  if (!match) throw new Error(`bad reference ${ref}`);
  const column = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [, a, b, c = a, d = b] = match as unknown as [string, string, string, string?, string?];
  return { left: column(a), right: column(c!), top: Number(b), bottom: Number(d) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
