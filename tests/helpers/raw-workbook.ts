import { type ZipPart, zip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook with one sheet, each replaceable; `null` leaves a part out. */
export interface RawWorkbook {
  /** What stands inside `<sheetData>`. */
  rows?: string;
  /** The whole sheet part, instead of `rows`. */
  sheet?: string;
  /** What stands inside `<sst>`. */
  strings?: string | null;
  /** What stands inside `<styleSheet>`. */
  styles?: string | null;
  /** What stands inside `<workbook>`. */
  workbook?: string;
  relations?: string;
  /** Parts added at the end. */
  more?: ZipPart[];
}

/** A relation of the workbook part. */
export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

/** Cell styles with these number formats: `s="0"` is the first. Texts become custom formats. */
export function formats(...all: (string | number)[]): string {
  const custom = all.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const xfs = all.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  return `<numFmts>${custom.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs>`;
}

/** Builds a workbook from raw parts, as other programs than ours might write it. */
export function rawWorkbook(raw: RawWorkbook): Buffer {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  const part = (name: string, data: string): ZipPart => ({ name, data: declaration + data });
  const sheet =
    raw.sheet ?? `<worksheet xmlns="${main}"><sheetData>${raw.rows ?? ''}</sheetData></worksheet>`;
  const workbook =
    raw.workbook ?? '<sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets>';
  const relations =
    raw.relations ??
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
      relation('rId3', 'styles', 'styles.xml');
  const parts = [
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packages}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    part('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}</workbook>`),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}">${relations}</Relationships>`,
    ),
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ];
  if (typeof raw.strings === 'string') {
    parts.push(part('xl/sharedStrings.xml', `<sst xmlns="${main}">${raw.strings}</sst>`));
  }
  if (typeof raw.styles === 'string') {
    parts.push(part('xl/styles.xml', `<styleSheet xmlns="${main}">${raw.styles}</styleSheet>`));
  }
  return zip([...parts, ...(raw.more ?? [])]);
}
