import { z } from 'zod';
import type { IsoDate } from '../kernel/dates.ts';

/** The four traces a training in work situation must leave (Code du travail, D. 6313-3-2). */
export const traceKinds = ['analysis', 'trainer', 'reflection', 'assessment'] as const;
export type TraceKind = (typeof traceKinds)[number];

/** One dated trace: several reflective phases, or assessments of several people, are as many traces. */
export const afestTrace = z.object({
  kind: z.enum(traceKinds),
  date: z.iso.date(),
  note: z.string().trim().max(500).nullable().default(null),
});
export type AfestTrace = z.infer<typeof afestTrace>;

/** The traces still missing, in the order of the law. */
export function missingTraces(traces: readonly Pick<AfestTrace, 'kind'>[]): TraceKind[] {
  const left = new Set(traces.map(({ kind }) => kind));
  return traceKinds.filter((kind) => !left.has(kind));
}

/** Whether the trainer was named only once the work had begun, or the first reflection: the law asks for it beforehand. */
export function isTrainerLate(
  traces: readonly Pick<AfestTrace, 'kind' | 'date'>[],
  workDays: readonly IsoDate[],
): boolean {
  const first = (dates: readonly IsoDate[]) => [...dates].sort()[0];
  const of = (kind: TraceKind) => traces.filter((one) => one.kind === kind).map(({ date }) => date);
  const named = first(of('trainer'));
  const begun = first([...workDays, ...of('reflection')]);
  return named !== undefined && begun !== undefined && named > begun;
}

/** What the printed summary of an AFEST says: the action, its people and the proof it leaves. */
export interface AfestSummary {
  company: string;
  planId: number;
  year: number;
  quarter: number;
  title: string;
  code: string;
  objective: string | null;
  /** Hours one learner attends. */
  hours: number;
  skills: { skill: string; fromLevel: number; toLevel: number }[];
  /** Who accompanies: the line's trainer, or those of its sessions; empty when nobody is named. */
  tutors: string[];
  people: { employeeId: number; matricule: string; name: string; unit: string | null }[];
  /** Days at work of the sessions held or to come, in order, once each. */
  workDays: IsoDate[];
  /** By date. */
  traces: AfestTrace[];
  missing: TraceKind[];
  trainerLate: boolean;
}
