import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Verdict } from '../exports/director-columns.ts';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { LineState } from '../plans/plans.contract.ts';
import type { Statement } from './actual-parts.ts';
import { type CostKind, costKinds } from './cost-kinds.ts';

/** Where an entry comes from: typed on screen, an accounting file, or the director's workbook. */
export const actualSources = ['hand', 'import', 'director'] as const;
export type ActualSource = (typeof actualSources)[number];

/** Money really paid for a line, or for the plan itself. */
export interface StoredActual {
  id: number;
  planId: number;
  /** null when no line of the plan bears it. */
  lineId: number | null;
  /** null only for a director's total: the whole line but wages. */
  kind: CostKind | null;
  /** The day it was paid. */
  date: string;
  /** Cents before recovered tax; negative for a credit note. */
  amount: number;
  source: ActualSource;
  supplier: string | null;
  /** Reference of the invoice. */
  document: string | null;
  note: string | null;
  /** ISO instant of the last change. */
  recordedAt: string;
}

/** What the director says of a line. */
export interface LineNote {
  comment: string | null;
  opinion: Verdict | null;
  /** ISO instant it was taken back. */
  at: string;
}

/** Where a kind's money comes from, in cents: consumed = entries + stated, or what was planned once the line is closed. */
export interface ActualKind {
  kind: CostKind;
  planned: number;
  entries: number;
  /** What the director's total adds to the entries, or takes off. */
  stated: number;
  /** Planned money counted as consumed because the line is closed and nothing was entered. */
  assumed: number;
  consumed: number;
  /** Still forecast or committed. */
  left: number;
}

/** A line's actual money, entry by entry and kind by kind. */
export interface LineActuals {
  planId: number;
  lineId: number;
  title: string;
  state: LineState;
  /** Entries may be added and changed: until the plan is closed. */
  open: boolean;
  entries: StoredActual[];
  kinds: ActualKind[];
  statement: Statement;
  note: LineNote | null;
}

/** A line's plan beside what was paid for it, wages left out of both, in cents. */
export interface ReconciledLine {
  lineId: number;
  code: string;
  title: string;
  state: LineState;
  planned: number;
  /** Sum of the entries; null when nothing was entered. */
  entries: number | null;
  /** The director's total; null when none was given. */
  stated: number | null;
  statement: Statement;
  /** What counts as paid: entries or the director's total; null without either. */
  paid: number | null;
  /** paid − planned; null while nothing was paid. */
  difference: number | null;
  opinion: Verdict | null;
  comment: string | null;
}

/** The whole plan reconciled. */
export interface Reconciliation {
  planId: number;
  rows: ReconciledLine[];
  /** Entries that no line bears. */
  loose: StoredActual[];
  planned: number;
  paid: number;
  open: boolean;
}

const text = (limit: number) => z.string().trim().max(limit).nullable().default(null);

export const actualsContract = {
  /** A line's entries and what its budget counts of them. NOT_FOUND. */
  lineActuals: procedure.input(z.object({ lineId: id })).output(type<LineActuals>()),
  /** Each line's plan beside what was paid, and the entries no line bears. NOT_FOUND. */
  reconciliation: procedure.input(z.object({ planId: id })).output(type<Reconciliation>()),
  /**
   * Adds an entry, or (with its id) changes it; one undoable step. Amounts are cents before recovered tax, negative for a
   * credit note. NOT_FOUND for an unknown entry, plan or line of it; PLAN_LOCKED once the plan is closed.
   */
  saveActual: procedure
    .input(
      z.object({
        id: id.nullable().default(null),
        planId: id,
        lineId: id.nullable(),
        kind: z.enum(costKinds),
        date: isoDate,
        amount: z.number().int().min(-1_000_000_000).max(1_000_000_000),
        supplier: text(200),
        document: text(100),
        note: text(500),
      }),
    )
    .output(type<{ id: number }>()),
  /** Removes an entry, a director's total included; undoable. NOT_FOUND; PLAN_LOCKED once the plan is closed. */
  removeActual: procedure.input(z.object({ id })).output(type<{ removed: true }>()),
};
