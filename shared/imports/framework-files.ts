import { RelaisError } from '../kernel/errors.ts';
import { cellText } from './cell-text.ts';
import { headerKey } from './header-key.ts';
import type { Inspection } from './imports.contract.ts';
import type { Recognised } from './recognise.ts';
import type { TableRow } from './table.ts';

/** A file of a published skill framework, known by its headers. */
export interface FrameworkFile {
  name: string;
  layout: Extract<Inspection['layout'], 'onet' | 'rome' | 'esco'>;
  /** Header → field; all must be there. */
  needs: Readonly<Record<string, string>>;
  /** Header → field; read when there. */
  also?: Readonly<Record<string, string>>;
}

/** The first file whose needed headers are all there wins, so the more demanding ones come first. */
export const frameworkFiles: readonly FrameworkFile[] = [
  {
    name: 'onetSkills',
    layout: 'onet',
    needs: {
      'O*NET-SOC Code': 'code',
      Title: 'title',
      'Element ID': 'element',
      'Element Name': 'elementName',
      'Scale ID': 'scale',
      'Data Value': 'value',
    },
    also: { 'Recommend Suppress': 'suppress', 'Not Relevant': 'notRelevant' },
  },
  {
    name: 'onetOccupations',
    layout: 'onet',
    needs: { 'O*NET-SOC Code': 'code', Title: 'title', Description: 'description' },
  },
  { name: 'onetOther', layout: 'onet', needs: { 'O*NET-SOC Code': 'code', Title: 'title' } },
  { name: 'onetOther', layout: 'onet', needs: { 'Scale ID': 'code', 'Scale Name': 'title' } },
  { name: 'romeJobs', layout: 'rome', needs: { code_rome: 'code', libelle_rome: 'title' } },
  {
    name: 'romeSkills',
    layout: 'rome',
    needs: { code_ogr: 'code', libelle_competence: 'title' },
    also: { libelle_type_competence: 'domain' },
  },
  { name: 'romeOther', layout: 'rome', needs: { libelle_appellation_long: 'title' } },
  {
    name: 'romeLinks',
    layout: 'rome',
    needs: { code_rome: 'code', code_ogr: 'element' },
    also: { code_type_referentiel: 'itemType' },
  },
  {
    name: 'escoOccupations',
    layout: 'esco',
    needs: { conceptUri: 'code', preferredLabel: 'title', iscoGroup: 'group' },
    also: { conceptType: 'type', description: 'description', altLabels: 'alternatives' },
  },
  {
    name: 'escoSkills',
    layout: 'esco',
    needs: { conceptUri: 'code', preferredLabel: 'title', skillType: 'skillType' },
    also: { conceptType: 'type', description: 'description', altLabels: 'alternatives' },
  },
  { name: 'escoOther', layout: 'esco', needs: { conceptUri: 'code' } },
];

/** Recognises a publisher's file by its headers; FRAMEWORK_UNKNOWN when no row of the top matches one. */
export function recogniseFramework(rows: readonly TableRow[]): Recognised {
  for (const row of rows.slice(0, 5)) {
    const headers = row.cells.map(cellText);
    const file = frameworkFileOf(headers);
    if (!file) continue;
    const fields = fieldsByKey(file);
    return {
      headerRow: row.row,
      headers,
      layout: file.layout,
      fields: headers.map((header) => fields.get(headerKey(header)) ?? null),
    };
  }
  throw new RelaisError('FRAMEWORK_UNKNOWN', { file: '' });
}

/** The publisher's file these headers are of. */
export function frameworkFileOf(headers: readonly string[]): FrameworkFile | undefined {
  const keys = new Set(headers.map(headerKey));
  return frameworkFiles.find((file) =>
    Object.keys(file.needs).every((header) => keys.has(headerKey(header))),
  );
}

function fieldsByKey(file: FrameworkFile): Map<string, string> {
  return new Map(
    Object.entries({ ...file.needs, ...file.also }).map(([header, field]) => [
      headerKey(header),
      field,
    ]),
  );
}
