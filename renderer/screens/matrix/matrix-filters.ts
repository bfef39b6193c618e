import {
  type CellCode,
  expiresSoonFlag,
  flagsOf,
  isGapCode,
  levelOf,
  staleFlag,
  statusOf,
} from '#shared/skills/cell-code.ts';

/** Statuses of cells one can look for; `gap` is any of the three that fall short. */
export const cellFilters = ['gap', 'below', 'notAssessed', 'expired', 'met', 'above'] as const;
export type CellFilter = (typeof cellFilters)[number];

/** Marks that combine with a status and with each other; `singleHolder` looks at columns instead of cells. */
export const markFilters = ['stale', 'expiring', 'singleHolder'] as const;
export type MarkFilter = (typeof markFilters)[number];

/** What people can be put together by. */
export const groupings = ['unit', 'job', 'site'] as const;
export type Grouping = (typeof groupings)[number];

export interface MatrixFilters extends Record<MarkFilter, boolean> {
  unit: string | null;
  job: string | null;
  site: string | null;
  /** Empty text means skills without a domain. */
  domain: string | null;
  show: CellFilter | null;
  /** Level held, exactly. */
  level: number | null;
  name: string;
  /** Words of the skills' names. */
  skill: string;
}

export const noFilters: MatrixFilters = {
  unit: null,
  job: null,
  site: null,
  domain: null,
  show: null,
  level: null,
  name: '',
  skill: '',
  stale: false,
  expiring: false,
  singleHolder: false,
};

/** The filters a ready-made link asks for. */
export function linkedFilters(show: string | undefined): Partial<MatrixFilters> {
  const status = cellFilters.find((each) => each === show);
  const mark = markFilters.find((each) => each === show);
  return { ...(status ? { show: status } : {}), ...(mark ? { [mark]: true } : {}) };
}

/** Filters asked for less often: they stand behind one button. */
export const foldedFilters = ['job', 'site', 'domain', 'level'] as const;

/** Whether anything narrows the matrix. */
export function isNarrowed(filters: MatrixFilters): boolean {
  return Object.values(filters).some((each) => each !== null && each !== '' && each !== false);
}

/** Whether each code that occurs is looked for: filters on cells combine, so both must hold. Null when every cell is. */
export function wantedCodes(
  { show, level, stale, expiring }: MatrixFilters,
  occurring: readonly CellCode[],
): Uint8Array | null {
  if (level === null && show === null && !stale && !expiring) return null;
  const wanted = new Uint8Array(0x10000);
  for (const code of occurring) {
    if (level !== null && levelOf(code) !== level) continue;
    if (stale && !(flagsOf(code) & staleFlag)) continue;
    if (expiring && !(flagsOf(code) & expiresSoonFlag)) continue;
    if (show === 'gap' ? !isGapCode(code) : show !== null && statusOf(code) !== show) continue;
    wanted[code] = 1;
  }
  return wanted;
}
