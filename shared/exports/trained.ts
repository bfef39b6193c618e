import { compareText } from '../kernel/compare-text.ts';
import { trainees } from './plan-lines.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** People trained, each once, by socio-professional category and sex; 0 numbers those without a category. */
export interface Trained {
  categories: { number: number; name: string | null; F: number; M: number; all: number }[];
  numberOf: (category: string | null) => number;
}

/** Counts the people on lines that are not cancelled. */
export function trainedPeople({ lines, people }: WorkbookInput): Trained {
  const ids = new Set(
    lines.filter((line) => trainees(line) > 0).flatMap((line) => line.employeeIds),
  );
  const own = [...ids].map((id) => people.get(id)!);
  const names = [...new Set(own.map(({ category }) => category))]
    .filter((name) => name !== null)
    .sort(compareText);
  const numberOf = (category: string | null) =>
    category === null ? 0 : names.indexOf(category) + 1;
  const categories = [...names, null].map((name) => {
    const members = own.filter(({ category }) => category === name);
    const count = (sex: 'F' | 'M') => members.filter((one) => one.sex === sex).length;
    return { number: numberOf(name), name, F: count('F'), M: count('M'), all: members.length };
  });
  return { categories: categories.filter(({ all }) => all > 0), numberOf };
}
