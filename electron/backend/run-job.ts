import type { JobEvent, Progress } from '#shared/kernel/procedure.ts';
import type { Backend } from './backend.ts';
import { toContractError } from './base.ts';

/** Says how far a job is; awaiting it lets the backend answer other calls meanwhile. */
export type Report = (phase: string, done: number, total: number) => Promise<void>;

const every = 100;

/**
 * Streams a long job: at most one progress event every 100 ms, then the result.
 * `signal` aborts when the caller leaves the stream or cancels; the job checks it through `report`.
 */
export async function* runJob<T>(
  backend: Backend,
  outer: AbortSignal | undefined,
  work: (report: Report, signal: AbortSignal) => Promise<T>,
): AsyncGenerator<JobEvent<T>> {
  const cancel = new AbortController();
  const signal = outer ? AbortSignal.any([outer, cancel.signal]) : cancel.signal;
  let pending: Progress | null = null;
  let wake = () => {};
  let last = 0;
  const report: Report = async (phase, done, total) => {
    signal.throwIfAborted();
    pending = { type: 'progress', phase, done, total };
    if (performance.now() - last >= every) wake();
    await new Promise((resume) => setImmediate(resume));
    signal.throwIfAborted();
  };
  let outcome: { result: T } | { error: unknown } | null = null;
  const finished = work(report, signal).then(
    (result) => {
      outcome = { result };
      wake();
    },
    (error: unknown) => {
      outcome = { error };
      wake();
    },
  );
  try {
    while (outcome === null) {
      await new Promise<void>((resume) => {
        wake = resume;
        if (outcome !== null) resume();
      });
      if (pending && outcome === null) {
        last = performance.now();
        const event: Progress = pending;
        pending = null;
        yield event;
      }
    }
    const end = outcome as { result: T } | { error: unknown };
    if ('error' in end) throw toContractError(end.error, backend);
    yield { type: 'result', result: end.result };
  } finally {
    cancel.abort();
    await finished;
  }
}
