import { fromCents } from '../kernel/money.ts';
import { natures } from '../plans/plans.contract.ts';
import type { AssumptionsSheet } from './assumptions-sheet.ts';
import type { DirectorInput } from './director-input.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { freePage } from './free-page.ts';
import {
  add,
  block,
  cell,
  type Expression,
  live,
  multiply,
  ratio,
  round,
  subtract,
  sum,
  sumIfs,
} from './live.ts';
import { trainees } from './plan-lines.ts';
import type { Cell, CellFormat, CellValue, SheetModel } from './sheet-model.ts';
import type { TablePlace } from './table-sheet.ts';
import type { Trained } from './trained.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** The sheet the works council is consulted on, and the cells that are checked. */
export interface BdeseSheet {
  sheet: SheetModel;
  spent: Expression;
  trainees: Expression;
  places: Expression;
}

/**
 * Training as article R. 2312-9 asks for it. What the workspace knows is a formula over the other sheets; what it does
 * not know (leaves, approved bodies) is left to type.
 */
export function bdeseSheet(
  director: DirectorInput,
  input: WorkbookInput,
  words: ExportWords,
  places: { plan: TablePlace; people: TablePlace; assumptions: AssumptionsSheet },
  trained: Trained,
): BdeseSheet {
  const says = words.bdese;
  const name = words.sheets.bdese;
  const { plan, people, assumptions } = places;
  const { legal } = director;
  const page = freePage({
    ...{ name, title: says.title, note: says.note },
    columns: [
      { width: 54, format: 'text' },
      ...Array.from({ length: 4 }, () => ({ width: 18, format: 'integer' as const })),
    ],
  });
  const put = (label: string, value: CellValue | Cell, format: CellFormat): Expression => {
    const shown =
      typeof value === 'object' && value && 'value' in value ? value : { value, format };
    return cell(null, 2, page.row([{ value: label, look: 'label' }, shown]));
  };
  const typed = (label: string, format: CellFormat) =>
    put(label, { value: 0, format, look: 'input' }, format);
  const lines = (value: (line: WorkbookInput['lines'][number]) => number) =>
    input.lines.reduce((all, line) => all + value(line), 0);
  const column = (key: string) => sum(plan.range(key));
  const spentCents = lines(({ row }) => row.costs.full + row.costs.funding);

  page.section(says.effort);
  const payroll = put(
    says.payroll,
    live(add(assumptions.payroll), fromCents(legal.payroll)),
    'money',
  );
  const spent = put(
    says.spent,
    live(add(column('full'), column('granted')), fromCents(spentCents)),
    'money',
  );
  const share = legal.payroll === 0 ? 0 : spentCents / legal.payroll;
  put(says.share, live(ratio(spent, payroll, 0), share), 'percent');

  page.section(says.contribution);
  const contribution = (kind: 'training' | 'apprenticeship', rate: Expression) => {
    const own = legal.rows.find((row) => row.kind === kind);
    const shown = percentText((own?.rate ?? 0) * 100, input.language);
    return put(
      fill(says[kind], { rate: shown }),
      live(round(multiply(payroll, rate), 2), fromCents(own?.amount ?? 0)),
      'money',
    );
  };
  const collected = contribution('training', assumptions.trainingRate);
  contribution('apprenticeship', assumptions.apprenticeshipRate);

  page.section(says.split);
  const internalCents = lines(({ row }) =>
    row.costModel === 'internal' ? row.costs.pedagogical : 0,
  );
  const allCents = lines(({ row }) => row.costs.pedagogical);
  const from = page.next();
  const internal = live(
    sumIfs(plan.range('pedagogical'), [plan.range('costModel'), cell(null, 3, from)]),
    fromCents(internalCents),
  );
  page.row([
    { value: says.internal, look: 'label' },
    { value: internal, format: 'money' },
    // The word the formula looks for in the plan.
    { value: words.costModels.internal, format: 'text', look: 'note' },
  ]);
  put(
    says.conventions,
    live(subtract(column('pedagogical'), cell(null, 2, from)), fromCents(allCents - internalCents)),
    'money',
  );
  const other = spentCents - allCents;
  put(
    says.other,
    live(add(column('wages'), column('travel'), column('rooms')), fromCents(other)),
    'money',
  );
  const ownSpent = sum(block(name, { column: 2, row: from }, { column: 2, row: page.next() - 1 }));
  const legalCents = legal.rows.find(({ kind }) => kind === 'training')?.amount ?? 0;
  put(says.collecting, live(add(collected), fromCents(legalCents)), 'money');
  typed(says.approved, 'money');
  const to = page.next() - 1;
  page.row(
    [
      says.total,
      {
        value: live(
          sum(block(null, { column: 2, row: from }, { column: 2, row: to })),
          fromCents(spentCents + legalCents),
        ),
        format: 'money',
        look: 'total',
      },
    ],
    'total',
  );

  page.section(says.trainees);
  page.header([says.category, says.women, says.men, says.unsaid, says.total]);
  const codes = page.row([
    { value: words.people.sex, look: 'note' },
    { value: 'F', format: 'text', look: 'note' },
    { value: 'M', format: 'text', look: 'note' },
  ]);
  const firstCategory = page.next();
  for (const category of trained.categories) {
    const row = page.next();
    const count = (column: number, sex: 'F' | 'M') =>
      live(
        sumIfs(
          people.range('counted'),
          [people.range('categoryNumber'), cell(null, 6, row)],
          [people.range('sex'), cell(null, column, codes)],
        ),
        category[sex],
      );
    const all = live(
      sumIfs(people.range('counted'), [people.range('categoryNumber'), cell(null, 6, row)]),
      category.all,
    );
    const unsaid = [2, 3].reduce(
      (left, c) => subtract(left, cell(null, c, row)),
      cell(null, 5, row),
    );
    page.row([
      category.name ?? says.noCategory,
      count(2, 'F'),
      count(3, 'M'),
      live(unsaid, category.all - category.F - category.M),
      all,
      { value: category.number, format: 'id', look: 'note' },
    ]);
  }
  const lastCategory = Math.max(firstCategory, page.next() - 1);
  const totals = (column: number, value: number) =>
    live(sum(block(null, { column, row: firstCategory }, { column, row: lastCategory })), value);
  const sums = (key: 'F' | 'M' | 'all') =>
    trained.categories.reduce((all, category) => all + category[key], 0);
  if (trained.categories.length === 0) page.row([]);
  const traineesRow = page.row(
    [
      says.total,
      totals(2, sums('F')),
      totals(3, sums('M')),
      totals(4, sums('all') - sums('F') - sums('M')),
      totals(5, sums('all')),
    ],
    'total',
  );

  page.section(says.hours);
  const hours = lines((line) => line.row.hours * trainees(line));
  const off = lines((line) => line.row.hoursOff * trainees(line));
  const paid = put(
    says.paid,
    live(subtract(column('traineeHours'), column('traineeHoursOff')), hours - off),
    'decimal',
  );
  const unpaid = put(says.unpaid, live(add(column('traineeHoursOff')), off), 'decimal');
  put(says.allHours, live(add(paid, unpaid), hours), 'decimal');

  page.section(says.types);
  page.header([says.type, says.places, words.plan.traineeHours, says.cost]);
  const firstType = page.next();
  for (const nature of natures) {
    const row = page.next();
    const own = (line: WorkbookInput['lines'][number]) => (line.row.nature === nature ? 1 : 0);
    const amount = (key: string, value: number) =>
      live(sumIfs(plan.range(key), [plan.range('nature'), cell(null, 1, row)]), value);
    page.row([
      words.natures[nature],
      amount(
        'participants',
        lines((line) => own(line) * trainees(line)),
      ),
      {
        value: amount(
          'traineeHours',
          lines((line) => own(line) * trainees(line) * line.row.hours),
        ),
        format: 'decimal',
      },
      {
        value: amount(
          'pedagogical',
          fromCents(lines((line) => own(line) * line.row.costs.pedagogical)),
        ),
        format: 'money',
      },
    ]);
  }
  const lastType = page.next() - 1;

  page.section(says.leaves);
  for (const label of [says.leavesPaid, says.leavesUnpaid, says.leavesRefused])
    typed(label, 'integer');
  return {
    sheet: page.sheet({ orientation: 'portrait' }),
    spent: ownSpent,
    trainees: cell(name, 5, traineesRow),
    places: sum(block(name, { column: 2, row: firstType }, { column: 2, row: lastType })),
  };
}

function percentText(value: number, language: 'fr' | 'en'): string {
  const text = String(Number(value.toFixed(2)));
  return language === 'fr' ? `${text.replace('.', ',')} %` : `${text}%`;
}
