import { fromCents } from '../kernel/money.ts';
import { offerName } from '../licences/offer-name.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import type { HeaviestGaps } from './heaviest-gaps.ts';
import {
  add,
  cell,
  complement,
  countIfs,
  type Expression,
  live,
  ratio,
  subtract,
  sum,
  sumIfs,
} from './live.ts';
import { trainees } from './plan-sheet.ts';
import type { CellFormat, CellValue, RowModel, SheetModel } from './sheet-model.ts';
import { situationOf, situations } from './situation.ts';
import { labelled, type TablePlace } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** Where the sheets a synthesis sums over have their tables. */
export interface Places {
  plan: TablePlace;
  readiness: TablePlace;
  licenceYears: TablePlace | null;
  /** The company's envelope on the sheet of the budget. */
  envelope: Expression;
}

/** The page a director reads first: every figure is a formula over the other sheets, or says that it is not. */
export function synthesisSheet(
  input: WorkbookInput,
  words: ExportWords,
  places: Places,
  gaps: HeaviestGaps,
): SheetModel {
  const says = words.synthesis;
  const { plan, budget, company } = input;
  const rows: RowModel[] = [
    { cells: [fill(words.title, { year: plan.year })], look: 'title' },
    {
      cells: [
        fill(words.subtitle, {
          name: plan.name,
          status: words.planStatuses[plan.status],
          date: formatDay(input.today, input.language),
        }),
      ],
      look: 'note',
    },
    { cells: [input.companyName], look: 'note' },
  ];
  const section = (title: string) =>
    rows.push({ cells: [] }, { cells: [title, null], look: 'section' });
  /** Adds a figure and returns its cell, for the figures that follow. */
  const figure = (label: string, value: CellValue, format: CellFormat): Expression => {
    rows.push(labelled(label, value, format));
    return cell(null, 2, rows.length);
  };
  const money = (label: string, expression: Expression, cents: number) =>
    figure(label, live(expression, fromCents(cents)), 'money');
  const column = (key: string) => sum(places.plan.range(key));

  section(says.money);
  const { costs } = plan;
  const pedagogical = money(says.pedagogical, column('pedagogical'), costs.pedagogical);
  const ancillary = money(says.ancillary, add(column('travel'), column('rooms')), costs.ancillary);
  const funding = money(says.funding, column('granted'), costs.funding);
  const real = money(says.real, subtract(add(pedagogical, ancillary), funding), costs.real);
  const wages = money(says.wages, column('wages'), costs.wages);
  const full = money(says.full, add(real, wages), costs.full);
  if (plan.envelope === null) {
    figure(says.envelope, says.noEnvelope, 'text');
  } else {
    const envelope = money(says.envelope, places.envelope, plan.envelope);
    money(says.remaining, subtract(envelope, real), plan.envelope - costs.real);
  }

  section(says.actions);
  const counted = situations.map((situation) => {
    const label = cell(null, 1, rows.length + 1);
    const number = input.lines.filter(({ row }) => situationOf(row.state) === situation).length;
    return figure(
      words.situations[situation],
      live(countIfs([places.plan.range('situation'), label]), number),
      'integer',
    );
  });
  figure(says.lines, live(add(...counted.slice(0, 3)), plan.lines), 'integer');
  const enrolled = input.lines.reduce((all, line) => all + trainees(line), 0);
  figure(says.participants, live(column('participants'), enrolled), 'integer');
  const hours = figure(
    says.traineeHours,
    live(column('traineeHours'), budget.traineeHours),
    'decimal',
  );
  const trained = figure(says.trained, budget.trained, 'integer');
  const headcount = figure(says.headcount, budget.headcount, 'integer');
  figure(
    says.access,
    live(ratio(trained, headcount, 0), share(budget.trained, budget.headcount)),
    'percent',
  );
  figure(
    says.perHour,
    live(ratio(full, hours, 0), share(fromCents(costs.full), budget.traineeHours)),
    'money',
  );

  section(says.skills);
  const onReadiness = (key: string) =>
    cell(places.readiness.sheet, places.readiness.column(key), places.readiness.totalRow);
  figure(says.openGaps, gaps.total, 'integer');
  const open = figure(
    says.weightedGap,
    live(onReadiness('weightedGap'), company.weightedGap),
    'decimal',
  );
  const closedWeight = input.lines.reduce((all, { row }) => all + row.weightedClosed, 0);
  const closed = figure(
    says.weightedClosed,
    live(column('weightedClosed'), closedWeight),
    'decimal',
  );
  figure(
    says.shareClosed,
    live(ratio(closed, open, 0), share(closedWeight, company.weightedGap)),
    'percent',
  );
  figure(says.readiness, live(onReadiness('readiness'), company.readiness), 'percent');
  figure(
    says.after,
    live(
      complement(ratio(subtract(open, closed), onReadiness('weightedRequired'), 0)),
      1 - share(company.weightedGap - closedWeight, company.weightedRequired),
    ),
    'percent',
  );
  figure(says.compliance, live(onReadiness('compliance'), company.compliance), 'percent');

  const { licenceYears } = places;
  if (input.licences && licenceYears) {
    const [first] = input.licences.projections;
    const from = first?.years[0]?.year ?? plan.year;
    const to = first?.years.at(-1)?.year ?? plan.year;
    section(`${says.software} (${fill(says.overYears, { from, to })})`);
    input.licences.projections.forEach((offer, index) => {
      const number = cell(null, 3, rows.length + 1);
      const total = sumIfs(licenceYears.range('total'), [licenceYears.range('number'), number]);
      rows.push({
        cells: [
          { value: offerName(offer), look: 'label', format: 'text' },
          { value: live(total, fromCents(offer.total)), format: `money:${offer.currency}` },
          { value: index + 1, format: 'id', look: 'note' },
        ],
      });
    });
  }
  rows.push({ cells: [] }, { cells: [says.note], look: 'note' });
  return {
    name: words.sheets.synthesis,
    columns: [
      { width: 44, format: 'text' },
      { width: 22, format: 'text' },
      { width: 6, format: 'integer' },
    ],
    rows: () => rows,
    rowCount: rows.length,
    headerRow: null,
    lastRow: 0,
    frozenColumns: 0,
    orientation: 'portrait',
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
