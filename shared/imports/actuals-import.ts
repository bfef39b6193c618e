import { fold } from '../kernel/text.ts';
import { allowedKinds, kindOfAccount, kindOfWords } from './actual-kind.ts';
import { type KnownLine, LineFinder } from './actual-line.ts';
import type { Importer, SheetContext } from './importer.ts';
import type { Refusal } from './parsed.ts';
import { columnOf, type RowValues, rowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';
import { type ImportedActual, noWrites } from './writes.ts';

export interface ActualsSnapshot {
  /** Lines of active plans. */
  lines: readonly KnownLine[];
  /** Entries of earlier files, in the order they came. */
  known: readonly { id: number; lineId: number | null; key: string }[];
}

type Entry = Omit<ImportedActual, 'id'> & { row: number; line: KnownLine };

/**
 * Costs from an accounting export, each matched to a plan line. An entry is known again by its document, date and
 * amount: the same file twice changes nothing, and an entry the file now gives to another line moves there.
 */
export function actualsImporter(context: SheetContext, snapshot: ActualsSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('actuals', context);
  const finder = new LineFinder(snapshot.lines);
  const entries: Entry[] = [];
  const said = new Set<string>();
  let gross = 0;
  let byAccount = 0;

  const refuse = (row: TableRow, field: string, refusal: Refusal) => {
    const column = columnOf(context, field);
    outcome.reject(row.row, column, column === null ? null : row.cells[column], refusal);
  };

  return {
    row(row) {
      const { values, bad } = read(row);
      if (bad.size > 0) return;
      const text = (field: string) => (values.get(field) as string | undefined) ?? null;
      const date = text('date');
      if (date === null) return refuse(row, 'date', { code: 'required', data: {} });
      const account = text('account');
      const accountKind = account === null ? 'pedagogical' : kindOfAccount(account);
      if (accountKind === null) return outcome.leave('notACost');
      const nature = text('costKind');
      const named = nature === null ? undefined : kindOfWords(nature);
      if (nature !== null && named === undefined) {
        return refuse(row, 'costKind', { code: 'unknownValue', data: { allowed: allowedKinds } });
      }
      const amount = amountOf(values);
      if (amount === null) return refuse(row, 'amount', { code: 'required', data: {} });
      if (amount === 0) return outcome.leave('nothingPaid');
      const supplier = text('supplier');
      const label = text('label');
      const document = text('document');
      const found = finder.find({
        ...{ course: text('course'), label, supplier, date, sessionDate: text('sessionDate') },
        line: (values.get('line') as number | undefined) ?? null,
      });
      if (!found.ok) return refuse(row, found.field, found);
      if (found.line.planClosed) return outcome.leave('planClosed');
      if (values.get('amount') === undefined && values.get('grossAmount') !== undefined) gross += 1;
      if (named === undefined && account !== null) byAccount += 1;
      const key = [fold(document ?? label ?? supplier ?? ''), date, amount].join('\u001f');
      take({
        ...{ row: row.row, line: found.line, key, date, amount, supplier, document },
        ...{ planId: found.line.planId, lineId: found.line.id, note: label },
        kind: named ?? accountKind,
      });
    },
    finish() {
      if (gross > 0) outcome.note('grossAmounts', { n: gross });
      if (byAccount > 0) outcome.note('accountKinds');
      return { ...noWrites(), actuals: compared() };
    },
  };

  function take(entry: Entry): void {
    const { key, lineId, kind, note, supplier } = entry;
    const whole = JSON.stringify([key, lineId, kind, note, supplier]);
    if (said.has(whole)) outcome.leave('repeated');
    else {
      said.add(whole);
      entries.push(entry);
    }
  }

  /** Pairs entries with those known under the same key: on the same line first, then wherever they were. */
  function compared(): ImportedActual[] {
    const known = Map.groupBy(snapshot.known, ({ key }) => key);
    const writes: ImportedActual[] = [];
    for (const [key, own] of Map.groupBy(entries, (entry) => entry.key)) {
      const held = [...(known.get(key) ?? [])];
      const left = own.filter(({ lineId }) => {
        const at = held.findIndex((one) => one.lineId === lineId);
        if (at < 0) return true;
        held.splice(at, 1);
        outcome.unchanged += 1;
        return false;
      });
      for (const entry of left) {
        const { row, line, ...kept } = entry;
        const before = held.shift();
        const name = `${line.code} · ${line.title}`;
        if (before) {
          const from = snapshot.lines.find(({ id }) => id === before.lineId);
          outcome.changed += 1;
          outcome.show(row, name, 'line', from ? `${from.code} · ${from.title}` : '', name);
        } else {
          outcome.added += 1;
          outcome.show(row, name, 'amount', null, kept.amount);
        }
        writes.push({ ...kept, id: before?.id ?? null });
      }
    }
    return writes;
  }
}

/** Cents before tax, else with tax, less the credit; null when the row gives none. */
function amountOf(values: RowValues): number | null {
  const number = (field: string) => values.get(field) as number | undefined;
  const paid = number('amount') ?? number('grossAmount');
  const credit = number('credit');
  return paid === undefined && credit === undefined ? null : (paid ?? 0) - (credit ?? 0);
}
