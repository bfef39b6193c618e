import { buckets } from '../budget/bucket-of.ts';
import { fromCents } from '../kernel/money.ts';
import { offerName } from '../licences/offer-name.ts';
import type { AfterSheets } from './after-sheets.ts';
import type { BudgetSheet } from './budget-sheet.ts';
import type { ChartModel } from './chart-model.ts';
import { type ExportWords, fill } from './exports.words.ts';
import type { LicenceSheets } from './licence-sheets.ts';
import { block, cell } from './live.ts';
import type { WorkbookInput } from './workbook-input.ts';

const situations = ['envelope', ...buckets] as const;
const headerRow = 4;
/** Units on the picture: beyond, bars are too thin to read; the sheet has them all. */
const chartedUnits = 12;

/** The pictures of the synthesis, drawn by the spreadsheet from the sheets' own cells. */
export function synthesisCharts(
  input: WorkbookInput,
  words: ExportWords,
  places: { budget: BudgetSheet; after: AfterSheets; licences: LicenceSheets | null },
): ChartModel[] {
  const charts = [unitsChart, kindsChart, gapsChart, licencesChart]
    .map((make) => make(input, words, places))
    .filter((chart) => chart !== null);
  return charts.map((chart, index) => {
    const column = 4 + (index % 2) * 8;
    const row = 3 + Math.floor(index / 2) * 21;
    return {
      ...chart,
      from: { column, row },
      to: { column: column + 7, row: row + 20 },
    };
  });
}

type Places = Parameters<typeof synthesisCharts>[2];
type Drawn = Omit<ChartModel, 'from' | 'to'> | null;

function unitsChart({ budget }: WorkbookInput, words: ExportWords, places: Places): Drawn {
  const { units } = places.budget;
  if (!units) return null;
  const rows = { from: units.from, to: Math.min(units.to, units.from + chartedUnits - 1) };
  const own = budget.byUnit.slice(0, chartedUnits);
  return {
    ...{ title: words.synthesisMore.chartUnits, kind: 'bars', format: '#,##0' },
    categories: places.budget.range('label', rows),
    categoryTexts: own.map(({ id, name }) => (id === null ? words.none : name)),
    series: situations.map((situation) => ({
      name: places.budget.cell(situation, headerRow),
      nameText: situation === 'envelope' ? words.budget.envelope : words.situations[situation],
      values: places.budget.range(situation, rows),
      numbers: own.map((row) => (row[situation] === null ? null : fromCents(row[situation]))),
    })),
  };
}

function kindsChart({ budget }: WorkbookInput, words: ExportWords, places: Places): Drawn {
  return {
    ...{ title: words.synthesisMore.chartKinds, kind: 'columns', format: '#,##0' },
    categories: places.budget.range('label', places.budget.kinds),
    categoryTexts: budget.byKind.map(({ key }) => words.budget.kinds[key as 'travel']),
    series: [
      {
        name: places.budget.cell('total', headerRow),
        nameText: words.budget.total,
        values: places.budget.range('total', places.budget.kinds),
        numbers: budget.byKind.map(({ total }) => fromCents(total)),
      },
    ],
  };
}

function gapsChart(_: WorkbookInput, words: ExportWords, { after: { top } }: Places): Drawn {
  if (top.names.length === 0) return null;
  return {
    ...{ title: words.synthesisMore.chartGaps, kind: 'bars', format: '#,##0' },
    categories: top.range('name'),
    categoryTexts: top.names,
    series: (['before', 'after'] as const).map((column) => ({
      name: top.header(column),
      nameText: words.after[column],
      values: top.range(column),
      numbers: top[column],
    })),
  };
}

/** One series an offer; only those whose total is known in the workspace's currency stand side by side. */
function licencesChart(input: WorkbookInput, words: ExportWords, { licences }: Places): Drawn {
  const shown = (input.licences?.projections ?? []).map((projection, at) => ({ projection, at }));
  const known = shown.filter(({ projection }) => projection.converted);
  const [first] = known;
  if (!licences || !first) return null;
  const { years, months } = licences.places;
  const count = first.projection.years.length;
  const rows = (at: number, key: string) =>
    block(
      years.sheet,
      { column: years.column(key), row: years.firstRow + at * count },
      { column: years.column(key), row: years.firstRow + at * count + count - 1 },
    );
  return {
    legend: true,
    title: fill(words.synthesisMore.chartLicences, { currency: input.currency }),
    ...{ kind: 'columns', format: '#,##0' },
    categories: rows(first.at, 'year'),
    categoryTexts: first.projection.years.map(({ year }) => String(year)),
    series: known.map(({ projection, at }) => ({
      name: cell(months.sheet, months.column('offer'), months.firstRow + at * count * 12),
      nameText: offerName(projection),
      values: rows(at, 'converted'),
      numbers: projection.converted!.years.map(fromCents),
    })),
  };
}
