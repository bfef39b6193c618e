import { fill } from '../exports/exports.words.ts';
import { formatDay } from '../exports/format-day.ts';
import type { CellFormat, CellValue, WorkbookModel } from '../exports/sheet-model.ts';
import { placeTable, type TableColumn, tableSheet } from '../exports/table-sheet.ts';
import type { Language } from '../kernel/language.ts';
import { skillsWords } from '../skills/skills.words.ts';
import type { Audit, AuditRow } from './qualifications.contract.ts';
import { qualificationsWords } from './qualifications.words.ts';

/** The answer to an auditor as a workbook of one sheet, one line a person and qualification. */
export function auditWorkbook(audit: Audit, currency: string, language: Language): WorkbookModel {
  const words = qualificationsWords[language];
  const sources = skillsWords[language].sources;
  const day = (iso: string | null): CellValue => (iso === null ? null : { day: iso });
  const column = (
    key: keyof typeof words.columns,
    width: number,
    value: (row: AuditRow) => CellValue,
    format: CellFormat = 'text',
  ): TableColumn<AuditRow> => ({ key, header: words.columns[key], width, format, value });
  const columns = [
    column('matricule', 13, (row) => row.matricule),
    column('name', 28, (row) => row.name),
    column('unit', 28, (row) => row.unit ?? words.withoutUnit),
    column('site', 18, (row) => row.site),
    column('qualification', 40, (row) => row.qualification),
    column('qualified', 10, (row) => (row.qualified ? words.yes : words.no)),
    column('status', 18, (row) => words.statuses[row.status]),
    column('level', 9, (row) => row.level, 'integer'),
    column('required', 14, (row) => (row.mandatory ? row.required : null), 'integer'),
    column('remark', 26, (row) => (row.belowRequired ? words.belowRequired : null)),
    column('date', 13, (row) => day(row.date), 'date'),
    column('validUntil', 15, (row) => day(row.validUntil), 'date'),
    column('source', 16, (row) => (row.source === null ? null : sources[row.source])),
    column('mandatory', 12, (row) => (row.mandatory ? words.yes : words.no)),
  ];
  const place = placeTable(
    words.audit.sheet,
    columns.map(({ key }) => key),
    audit.rows.length,
  );
  const { qualified, notQualified } = audit;
  const title = fill(words.audit.title, { day: formatDay(audit.on, language) });
  const sheet = tableSheet({
    place,
    title,
    note: `${fill(words.audit.count, { qualified, not: notQualified })}. ${words.audit.note}`,
    totalLabel: '',
    columns,
    items: () => audit.rows,
    count: audit.rows.length,
    frozenColumns: 2,
  });
  // A file's name cannot hold the slashes of a French day.
  const name = fill(words.audit.title, { day: audit.on });
  return { title: name, language, currency, sheets: [sheet] };
}
