import type { RejectionReason } from './imports.contract.ts';

/** Why a cell is refused, with the values its message needs. */
export interface Refusal {
  code: RejectionReason;
  data: Record<string, string | number>;
}

/** The value of a cell, null when it is empty, or why it is refused. */
export type Parsed<T> = { ok: true; value: T | null } | { ok: false; refusal: Refusal };

const nothing = { ok: true, value: null } as const;

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function blank<T>(): Parsed<T> {
  return nothing;
}

export function refuse<T>(
  code: RejectionReason,
  data: Record<string, string | number> = {},
): Parsed<T> {
  return { ok: false, refusal: { code, data } };
}
