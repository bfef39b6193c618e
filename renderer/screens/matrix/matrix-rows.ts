import type { MatrixIndex } from './matrix-index.ts';
import type { MatrixGroup, MatrixView } from './matrix-view.ts';

/** The lines under the matrix. */
export const totalLines = ['holders', 'asked', 'compliance'] as const;
export type TotalLine = (typeof totalLines)[number];

/** A row: a person by their place in the index, the band above a group, or a line of totals. */
export interface MatrixRow {
  kind: 'person' | 'band' | TotalLine;
  id: string;
  /** Place of the person; −1 otherwise. */
  place: number;
  /** Place of the group the row belongs to; −1 when people are not grouped. */
  group: number;
  name: string;
  unit: string;
}

interface RowWords {
  /** « Sans service ». */
  nobody: string;
  /** « 12 collaborateurs ». */
  size: (count: number) => string;
}

/** The rows of the people shown: each group under its band, or the bands alone. */
export function rowsOf(
  index: MatrixIndex,
  view: MatrixView,
  groups: readonly MatrixGroup[] | null,
  bandsOnly: boolean,
  words: RowWords,
): MatrixRow[] {
  const all = peopleRows(index);
  if (!groups) return view.people.map((place) => all[place]!);
  return groups.flatMap(({ name, people }, group): MatrixRow[] => [
    {
      kind: 'band',
      id: `band ${name}`,
      place: -1,
      group,
      name: name || words.nobody,
      unit: words.size(people.length),
    },
    ...(bandsOnly ? [] : people.map((place) => ({ ...all[place]!, group }))),
  ]);
}

const made = new WeakMap<MatrixIndex, readonly MatrixRow[]>();

/** The row of each person when people are not grouped, made once a matrix: filters only choose among them. */
function peopleRows(index: MatrixIndex): readonly MatrixRow[] {
  const known = made.get(index);
  if (known) return known;
  const rows = index.people.map(
    ({ id, name, unit }, place): MatrixRow => ({
      kind: 'person',
      id: String(id),
      place,
      group: -1,
      name,
      unit: unit ?? '',
    }),
  );
  made.set(index, rows);
  return rows;
}

/** Whether two lists show the same rows: the grid then keeps what it has. */
export function sameRows(a: readonly MatrixRow[], b: readonly MatrixRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, at) => {
      const other = b[at]!;
      return (
        row === other ||
        (row.id === other.id &&
          row.place === other.place &&
          row.group === other.group &&
          row.name === other.name &&
          row.unit === other.unit)
      );
    })
  );
}

/** Puts sorted rows back under the band of their group, bands in their own order. */
export function underBands<T extends { data?: MatrixRow | undefined }>(nodes: T[]): void {
  if (!nodes.some(({ data }) => data?.kind === 'band')) return;
  const groupOf = ({ data }: T) => data?.group ?? -1;
  const first = ({ data }: T) => (data?.kind === 'band' ? 0 : 1);
  nodes.sort((a, b) => groupOf(a) - groupOf(b) || first(a) - first(b));
}
