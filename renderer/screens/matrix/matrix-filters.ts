import {
  type CellCode,
  expiresSoonFlag,
  flagsOf,
  isGapCode,
  levelOf,
  staleFlag,
  statusOf,
} from '#shared/skills/cell-code.ts';

/** Cells one can look for; `singleHolder` looks at columns instead. */
export const cellFilters = [
  'gap',
  'below',
  'notAssessed',
  'expired',
  'expiring',
  'stale',
  'met',
  'above',
  'singleHolder',
] as const;
export type CellFilter = (typeof cellFilters)[number];

/** What people can be put together by. */
export const groupings = ['unit', 'job', 'site'] as const;
export type Grouping = (typeof groupings)[number];

export interface MatrixFilters {
  unit: string | null;
  job: string | null;
  site: string | null;
  /** Empty text means skills without a domain. */
  domain: string | null;
  show: CellFilter | null;
  /** Level held, exactly. */
  level: number | null;
  name: string;
}

export const noFilters: MatrixFilters = {
  unit: null,
  job: null,
  site: null,
  domain: null,
  show: null,
  level: null,
  name: '',
};

/** Filters asked for less often: they stand behind one button. */
export const foldedFilters = ['job', 'site', 'domain', 'level'] as const;

/** Whether anything narrows the matrix. */
export function isNarrowed(filters: MatrixFilters): boolean {
  return Object.values(filters).some((each) => each !== null && each !== '');
}

/** Whether each code that occurs is looked for: filters on cells combine, so both must hold. Null when every cell is. */
export function wantedCodes(
  { show, level }: MatrixFilters,
  occurring: readonly CellCode[],
): Uint8Array | null {
  if (level === null && (show === null || show === 'singleHolder')) return null;
  const wanted = new Uint8Array(0x10000);
  for (const code of occurring) {
    if (level !== null && levelOf(code) !== level) continue;
    if (show === null || show === 'singleHolder' || matches(code, show)) wanted[code] = 1;
  }
  return wanted;
}

function matches(code: CellCode, show: Exclude<CellFilter, 'singleHolder'>): boolean {
  if (show === 'gap') return isGapCode(code);
  if (show === 'expiring') return (flagsOf(code) & expiresSoonFlag) !== 0;
  if (show === 'stale') return (flagsOf(code) & staleFlag) !== 0;
  return statusOf(code) === show;
}
