import { z } from 'zod';

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
