import { cellText } from '../imports/cell-text.ts';
import { columnLetters, type TableRow } from '../imports/table.ts';
import { fold } from '../kernel/text.ts';
import type { LogColumns } from './licences.contract.ts';
import { LogCounter } from './log-activity.ts';

const samplesShown = 3;
const personWords =
  /matricule|utilisateur|user|learner|apprenant|login|e-?mail|courriel|identifiant|student|\bid\b|nom|name/;
const dayWords = /date|jour|day|time|heure|connexion|access|last|activit/;

/**
 * Names the columns of a log's first rows and guesses the two that matter. The header is the first row as wide as the
 * widest; a log without one keeps its first row (row 0) as data when that row already holds a day.
 */
export function guessLogColumns(head: readonly TableRow[]): Omit<LogColumns, 'sheet'> {
  const filled = ({ cells }: TableRow) => cells.filter((cell) => cellText(cell) !== '').length;
  const widest = Math.max(...head.map(filled));
  const first = head.find((row) => filled(row) === widest) ?? head[0]!;
  const hasHeader = !first.cells.some(isDay);
  const headerRow = hasHeader ? first.row : first.row - 1;
  const body = head.filter(({ row }) => row > headerRow);
  const width = Math.max(...head.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const texts = body.map(({ cells }) => cellText(cells[at]).slice(0, 60)).filter(Boolean);
    return {
      column: columnLetters(at),
      header: hasHeader ? cellText(first.cells[at]).slice(0, 100) : '',
      samples: [...new Set(texts)].slice(0, samplesShown),
      days: body.filter(({ cells }) => isDay(cells[at])).length,
    };
  }).filter(({ header, samples }) => header !== '' || samples.length > 0);
  const likely = (words: RegExp) => columns.find(({ header }) => words.test(fold(header)));
  const most = Math.max(0, ...columns.map(({ days }) => days));
  const dated = columns.filter(({ days }) => most > 0 && days === most);
  const day =
    dated.find(({ header }) => dayWords.test(fold(header))) ?? dated[0] ?? likely(dayWords);
  const others = columns.filter((column) => column !== day);
  const person = others.find(({ header }) => personWords.test(fold(header))) ?? others[0];
  return {
    headerRow,
    columns: columns.map(({ days: _days, ...column }) => column),
    person: person?.column ?? null,
    day: day?.column ?? null,
  };
}

/** Whether a cell reads as a day, its year known or not. */
function isDay(cell: TableRow['cells'][number] | undefined): boolean {
  if (typeof cell === 'number') return false;
  const counter = new LogCounter('2024-01');
  counter.add('somebody', cell);
  return counter.result().lines === 1;
}
