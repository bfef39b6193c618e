import { fromCents, roundCents } from '../kernel/money.ts';
import { offerName } from '../licences/offer-name.ts';
import type { ChartModel } from './chart-model.ts';
import type { ChecksSheet } from './checks-sheet.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import type { HeaviestGaps } from './heaviest-gaps.ts';
import {
  add,
  cell,
  complement,
  countIfs,
  divide,
  type Expression,
  live,
  onSheet,
  ratio,
  round,
  subtract,
  sum,
  sumIfs,
} from './live.ts';
import { trainees } from './plan-lines.ts';
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
  director: DirectorPlaces | null;
}

/** What the director's edition adds to the page. */
export interface DirectorPlaces {
  headcount: Expression;
  /** The currency totals are also shown in; null for one currency. */
  rate: Expression | null;
  consumed: Expression;
  checks: ChecksSheet;
  charts: readonly ChartModel[];
}

/** The page, and the cells of its main totals. */
export interface SynthesisSheet {
  sheet: SheetModel;
  cells: Record<'real' | 'full' | 'checks' | 'passed', Expression> & {
    remaining: Expression | null;
  };
}

/** The page a director reads first: every figure is a formula over the other sheets, or says that it is not. */
export function synthesisSheet(
  input: WorkbookInput,
  words: ExportWords,
  places: Places,
  gaps: HeaviestGaps,
): SynthesisSheet {
  const says = words.synthesis;
  const { director } = places;
  const money2 = input.director?.currency ?? null;
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
  const money = (label: string, expression: Expression, cents: number) => {
    const found = figure(label, live(expression, fromCents(cents)), 'money');
    const own = rows.at(-1)!;
    if (money2 && director?.rate) {
      const shown = live(
        round(divide(found, director.rate), 2),
        fromCents(roundCents(cents / money2.rate)),
      );
      rows[rows.length - 1] = {
        cells: [...own.cells, { value: shown, format: `money:${money2.code}` }],
      };
    }
    return found;
  };
  const column = (key: string) => sum(places.plan.range(key));

  section(says.money);
  if (money2)
    rows.push({
      look: 'note',
      cells: [
        fill(words.synthesisMore.rate, {
          ...{ from: money2.code, to: input.currency },
          date: formatDay(money2.date, input.language),
        }),
      ],
    });
  const { costs } = plan;
  const pedagogical = money(says.pedagogical, column('pedagogical'), costs.pedagogical);
  const ancillary = money(says.ancillary, add(column('travel'), column('rooms')), costs.ancillary);
  const funding = money(says.funding, column('granted'), costs.funding);
  const real = money(says.real, subtract(add(pedagogical, ancillary), funding), costs.real);
  const wages = money(says.wages, column('wages'), costs.wages);
  const full = money(says.full, add(real, wages), costs.full);
  let remaining: Expression | null = null;
  if (plan.envelope === null) {
    figure(says.envelope, says.noEnvelope, 'text');
  } else {
    const envelope = money(says.envelope, places.envelope, plan.envelope);
    remaining = money(says.remaining, subtract(envelope, real), plan.envelope - costs.real);
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
  const headcount = figure(
    says.headcount,
    director ? live(add(director.headcount), budget.headcount) : budget.headcount,
    'integer',
  );
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
  const named = (found: Expression) => onSheet(words.sheets.synthesis, found);
  let checks = real;
  let passed = real;
  if (director) {
    section(words.synthesisMore.checks);
    checks = figure(words.synthesisMore.count, director.checks.count, 'integer');
    passed = figure(words.synthesisMore.passed, director.checks.passed, 'integer');
    rows.push({ cells: [] }, { cells: [words.legend], look: 'note' });
  }
  rows.push({ cells: [] }, { cells: [says.note], look: 'note' });
  return {
    cells: {
      ...{ real: named(real), full: named(full), checks: named(checks), passed: named(passed) },
      remaining: remaining && named(remaining),
    },
    sheet: {
      name: words.sheets.synthesis,
      columns: [
        { width: 44, format: 'text' },
        { width: 22, format: 'text' },
        { width: money2 ? 18 : 6, format: 'integer' },
      ],
      rows: () => rows,
      rowCount: rows.length,
      headerRow: null,
      lastRow: 0,
      frozenColumns: 0,
      orientation: director ? 'landscape' : 'portrait',
      ...(director && { charts: director.charts }),
    },
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
