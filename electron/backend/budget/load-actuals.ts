import { actualKinds } from '#shared/budget/actual-kinds.ts';
import { actualPaid } from '#shared/budget/actual-paid.ts';
import { statementOf } from '#shared/budget/actual-parts.ts';
import type {
  LineActuals,
  ReconciledLine,
  Reconciliation,
  StoredActual,
} from '#shared/budget/actuals.contract.ts';
import type { LineAnswer } from '#shared/exports/director-columns.ts';
import { costsOf } from '#shared/plans/assemble-plan.ts';
import { loadPlanParts } from '../plans/load-plan.ts';
import { findPlanOfLine } from '../plans/plan-lines.store.ts';
import type { Session } from '../session.ts';
import { readActuals } from './actuals.store.ts';
import { readLineNotes } from './line-notes.store.ts';

/** A line's entries and what its budget counts of them; throws NOT_FOUND. */
export async function loadLineActuals(session: Session, lineId: number): Promise<LineActuals> {
  const planId = await findPlanOfLine(session.reader, lineId);
  const { record, lines, around } = await loadPlanParts(session, planId);
  const line = lines.find(({ id }) => id === lineId)!;
  const entries = (await loadActualsByLine(session, planId)).get(lineId) ?? [];
  const notes = await readLineNotes(session.reader, [lineId]);
  return {
    ...{ planId, lineId, state: line.state, entries },
    title: around.courses.get(line.courseId)!.title,
    open: record.status !== 'closed',
    kinds: actualKinds({ ...line, costs: costsOf(line, around), actuals: entries }),
    statement: statementOf(entries),
    note: notes.get(lineId) ?? null,
  };
}

/** A plan's lines beside what was paid for each; throws NOT_FOUND. */
export async function loadReconciliation(
  session: Session,
  planId: number,
): Promise<Reconciliation> {
  const { record, lines, around } = await loadPlanParts(session, planId);
  const byLine = await loadActualsByLine(session, planId);
  const notes = await readLineNotes(
    session.reader,
    lines.map(({ id }) => id),
  );
  const rows = lines.map((line): ReconciledLine => {
    const { code, title } = around.courses.get(line.courseId)!;
    const { pedagogical, ancillary } = costsOf(line, around);
    const planned = pedagogical + ancillary;
    const given = actualPaid(byLine.get(line.id) ?? []);
    const note = notes.get(line.id);
    return {
      ...{ lineId: line.id, code, title, state: line.state, planned, ...given },
      difference: given.paid === null ? null : given.paid - planned,
      ...{ opinion: note?.opinion ?? null, comment: note?.comment ?? null },
    };
  });
  const loose = byLine.get(null) ?? [];
  const unpaid = loose.filter(({ kind }) => kind !== 'wages');
  return {
    ...{ planId, rows, loose, open: record.status !== 'closed' },
    planned: rows.reduce((sum, row) => sum + row.planned, 0),
    paid: [...rows.map(({ paid }) => paid ?? 0), ...unpaid.map(({ amount }) => amount)].reduce(
      (sum, amount) => sum + amount,
      0,
    ),
  };
}

/** A plan's entries by line, for the calculations of its budget; loose ones under null. */
export async function loadActualsByLine(
  session: Session,
  planId: number,
): Promise<Map<number | null, StoredActual[]>> {
  return Map.groupBy(await readActuals(session.reader, planId), ({ lineId }) => lineId);
}

/** What the director said of each line and what counts as paid for it, to fill the workbook they open again. */
export async function loadLineAnswers(
  session: Session,
  planId: number,
  lineIds: readonly number[],
): Promise<Map<number, LineAnswer>> {
  const byLine = await loadActualsByLine(session, planId);
  const notes = await readLineNotes(session.reader, lineIds);
  return new Map(
    lineIds.map((id) => {
      const note = notes.get(id);
      return [
        id,
        {
          actual: actualPaid(byLine.get(id) ?? []).paid,
          comment: note?.comment ?? null,
          verdict: note?.opinion ?? null,
        },
      ];
    }),
  );
}
