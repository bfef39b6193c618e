import {
  directorWords,
  type LineAnswer,
  lineOfKey,
  type Verdict,
  verdicts,
} from '../exports/director-columns.ts';
import { fold } from '../kernel/text.ts';
import { Claims } from './claims.ts';
import type { Importer, SheetContext } from './importer.ts';
import { columnOf, rowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';
import { type DirectorWrites, noWrites } from './writes.ts';

/** A line of the plan the workbook is about, with what is known of the director's answers. */
export interface AnsweredLine {
  id: number;
  /** Course code and title. */
  name: string;
  answer: LineAnswer;
}

export interface DirectorSnapshot {
  planId: number;
  lines: readonly AnsweredLine[];
}

/** Lines named when the workbook has rows no more. */
const namedLines = 5;

const meanings = new Map<string, Verdict>(
  verdicts.flatMap((verdict) =>
    [directorWords.fr.verdicts[verdict], directorWords.en.verdicts[verdict], verdict].map(
      (word): [string, Verdict] => [fold(word), verdict],
    ),
  ),
);

/**
 * What the director typed in the plan's workbook, known by the hidden key of each row whatever their order. An empty
 * cell and a row that is gone change nothing; a row without a key is refused,
 * and so are rows that answer differently for one line.
 */
export function directorImporter(context: SheetContext, snapshot: DirectorSnapshot): Importer {
  const { outcome } = context;
  const read = rowReader('director', context);
  const lines = new Map(snapshot.lines.map((line) => [line.id, line]));
  const claims = new Claims<number, string>(outcome, (one, other) => one === other);
  const seen = new Set<number>();
  const entries: { row: number; line: AnsweredLine; answer: LineAnswer }[] = [];
  const writes: DirectorWrites = { planId: snapshot.planId, totals: [], notes: [] };

  const refuse = (
    row: TableRow,
    field: string,
    code: 'noKey' | 'unknownLine' | 'unknownValue',
    data: Record<string, string | number> = {},
  ) => {
    const column = columnOf(context, field);
    outcome.reject(row.row, column, column === null ? null : row.cells[column], { code, data });
  };

  return {
    row(row) {
      const { values, bad } = read(row);
      const key = columnOf(context, 'key');
      const cell = key === null ? null : row.cells[key];
      const id = lineOfKey(String(cell ?? ''));
      const line = id === null ? undefined : lines.get(id);
      // A row somebody inserted is told as such whatever else is wrong in it.
      if (id === null) return refuse(row, 'key', 'noKey');
      if (!line) return refuse(row, 'key', 'unknownLine');
      seen.add(id);
      const said = values.get('opinion');
      const typed = answerOf(said);
      if (typed === undefined)
        refuse(row, 'opinion', 'unknownValue', { allowed: offered(context) });
      const answer: LineAnswer = {
        actual: (values.get('paid') as number | undefined) ?? null,
        comment: (values.get('directorComment') as string | undefined) ?? null,
        verdict: typed ?? null,
      };
      const good = bad.size === 0 && typed !== undefined;
      const whole = JSON.stringify([answer, ...bad, good ? null : said]);
      if (claims.take(id, { row: row.row, column: key, cell }, whole, good)) {
        entries.push({ row: row.row, line, answer });
      }
    },
    finish() {
      for (const { row, line, answer } of entries) {
        if (claims.agree(line.id)) take(row, line, answer);
      }
      const gone = snapshot.lines.filter(({ id }) => !seen.has(id));
      outcome.leave('missingLines', gone.length);
      if (gone.length > 0) {
        const first = gone.slice(0, namedLines).map(({ name }) => name);
        outcome.note('missingLines', {
          lines: first.join(' ; '),
          more: gone.length - first.length,
        });
      }
      return { ...noWrites(), director: writes };
    },
  };

  function take(row: number, { id, name, answer: known }: AnsweredLine, answer: LineAnswer): void {
    const { actual, comment, verdict } = answer;
    const paid = actual !== null && actual !== known.actual;
    const commented = comment !== null && comment !== known.comment;
    const judged = verdict !== null && verdict !== known.verdict;
    const emptied =
      (actual === null && known.actual !== null) ||
      (comment === null && known.comment !== null) ||
      (verdict === null && known.verdict !== null);
    if (emptied) outcome.leave('emptied');
    if (!paid && !commented && !judged) {
      outcome.unchanged += 1;
      return;
    }
    const first = known.actual === null && known.comment === null && known.verdict === null;
    if (first) outcome.added += 1;
    else outcome.changed += 1;
    if (paid) {
      outcome.show(row, name, 'paid', known.actual, actual);
      writes.totals.push({ lineId: id, amount: actual });
    }
    if (commented) outcome.show(row, name, 'directorComment', known.comment, comment);
    if (judged) outcome.show(row, name, 'opinion', known.verdict, verdict);
    if (commented || judged) {
      writes.notes.push({
        lineId: id,
        comment: comment ?? known.comment,
        opinion: verdict ?? known.verdict,
      });
    }
  }
}

/** The words of the workbook's own list: those of the language its column is headed in. */
function offered(context: SheetContext): string {
  const header = context.headers[columnOf(context, 'opinion') ?? -1] ?? '';
  const { fr, en } = directorWords;
  const { verdicts: said } = fold(header) === fold(en.verdict) ? en : fr;
  return verdicts.map((verdict) => said[verdict]).join(', ');
}

/** The answer a word of the list means, null for an empty cell, undefined for another word. */
function answerOf(value: unknown): Verdict | null | undefined {
  return typeof value === 'string' ? meanings.get(fold(value)) : null;
}
