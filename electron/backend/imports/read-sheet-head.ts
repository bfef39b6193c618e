import { exportsWords } from '#shared/exports/exports.words.ts';
import { frameworkFileOf } from '#shared/imports/framework-files.ts';
import type { ImportKind, Mapping } from '#shared/imports/imports.contract.ts';
import { applyMapping, headerSignature } from '#shared/imports/mapping.ts';
import { type Recognised, recognise } from '#shared/imports/recognise.ts';
import type { TableRow } from '#shared/imports/table.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { languages } from '#shared/kernel/language.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import type { Reader } from '../../database/access.ts';
import { type ReadOptions, readSheet } from '../jobs/reading/spreadsheet.ts';
import { jobRegistry, skillRegistry } from './make-importer.ts';
import { readMapping } from './mappings.store.ts';
import type { Upload } from './uploads.ts';

/** Rows looked at before anything is decided: headers, layout and samples come from them. */
const headRows = 200;
/** Sheets compared when the caller names none. */
const sheetsCompared = 5;

const planSheets = languages.map((language) => exportsWords[language].sheets.plan);

/** What the first rows of a sheet say, and the mapping that will hold. */
export interface SheetHead {
  sheet: string;
  recognised: Recognised;
  signature: string;
  /** The mapping comes from an earlier import of the same headers. */
  remembered: boolean;
  rows: TableRow[];
}

/** Reads batches until the head is known; the rows read so far stay in `rows`. */
export async function takeHead(batches: AsyncIterator<TableRow[]>): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  while (rows.length < headRows) {
    const { value, done } = await batches.next();
    if (done) break;
    rows.push(...value);
  }
  return rows;
}

/** Recognises a head: the mapping given, else the one remembered, else the guess. */
export async function recogniseHead(
  db: Reader,
  upload: Upload,
  target: { kind: ImportKind; mapping?: Mapping | undefined },
  sheet: string,
  rows: TableRow[],
  levels: Settings['levels'],
): Promise<SheetHead> {
  const { kind, mapping } = target;
  const skills = await skillRegistry(db);
  const jobs = await jobRegistry(db);
  const guess = orUnknown(upload, () =>
    recognise(rows.slice(0, headRows), kind, levels, {
      isSkill: (name) => skills.find(name) !== undefined,
      isJob: (name) => jobs.find(name) !== undefined,
    }),
  );
  const signature = headerSignature(guess.headers);
  const held = mapping ? undefined : await readMapping(db, kind, signature);
  const chosen = mapping ?? held;
  const recognised = chosen ? applyMapping(guess, kind, chosen) : guess;
  return { sheet, recognised, signature, remembered: held !== undefined, rows };
}

/** The sheet asked for, or the visible one whose headers say most for the kind; SHEET_NOT_FOUND with the names there are. */
export async function chooseSheet(
  upload: Upload,
  kind: ImportKind,
  wanted: string | undefined,
  options: ReadOptions,
): Promise<string | undefined> {
  const sheets = upload.about?.sheets ?? [];
  if (wanted !== undefined) {
    const found = sheets.find((sheet) => sheet.name === wanted);
    if (found) return found.name;
    const names = sheets.map((sheet) => sheet.name).join(', ');
    throw new RelaisError('SHEET_NOT_FOUND', { sheet: wanted, sheets: names });
  }
  const visible = sheets.filter((sheet) => !sheet.hidden);
  if (visible.length <= 1) return visible[0]?.name;
  // The director's workbook has many sheets, and ours is known by name unless somebody renamed it.
  const ours = kind === 'director' && visible.find(({ name }) => planSheets.includes(name));
  if (ours) return ours.name;
  let best = { sheet: visible[0]!.name, score: -1 };
  for (const { name } of visible.slice(0, sheetsCompared)) {
    const rows = await readTop(upload, name, options);
    const score = scoreOf(rows, kind);
    if (score > best.score) best = { sheet: name, score };
  }
  return best.sheet;
}

async function readTop(upload: Upload, sheet: string, options: ReadOptions): Promise<TableRow[]> {
  for await (const rows of readSheet(upload.path, upload.fileName, sheet, options)) {
    return rows.slice(0, headRows);
  }
  return [];
}

function scoreOf(rows: TableRow[], kind: ImportKind): number {
  if (rows.length === 0) return -1;
  if (kind === 'framework') {
    const texts = rows.slice(0, 5).map((row) => row.cells.map((cell) => String(cell ?? '')));
    return texts.some((headers) => frameworkFileOf(headers)) ? 1 : 0;
  }
  const none = { isSkill: () => false, isJob: () => false };
  return recognise(rows, kind, [], none).fields.filter((field) => field !== null).length;
}

function orUnknown<T>(upload: Upload, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RelaisError && error.code === 'FRAMEWORK_UNKNOWN') {
      throw new RelaisError('FRAMEWORK_UNKNOWN', { file: upload.fileName });
    }
    throw error;
  }
}
