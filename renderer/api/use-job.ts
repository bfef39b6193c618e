import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { ApiError, errorCode, errorMessage } from './error-message.ts';
import { addJob, type Job } from './jobs.ts';
import { notifyError } from './query-client.ts';
import { savingEnded, savingStarted } from './saving.ts';

export interface JobOptions {
  /** Words of a phase key; without it the phase is not shown. */
  phase?: (key: string) => string;
  /** The job writes to the workspace: « Enregistré » and a refetch follow it. */
  writes?: boolean;
  /** Another workspace stands open afterwards: nothing of the one before may still be shown. */
  opens?: boolean;
  /** The caller shows the refusal itself; no notification. */
  quiet?: boolean;
}

/** What a screen knows of the job it runs. */
export interface JobHandle {
  /** Runs a long procedure; resolves to its result, rejects with the refusal (CANCELLED when cancelled). */
  run: <T>(
    title: string,
    call: (signal: AbortSignal) => Promise<AsyncIterable<JobEvent<T>>>,
    options?: JobOptions,
  ) => Promise<T>;
  running: boolean;
  progress: Pick<Job, 'phase' | 'done' | 'total'> | null;
  cancel: () => void;
}

/**
 * Runs a long procedure with its progress in the jobs tray and here:
 * `const result = await job.run(t('reading'), (signal) => client.imports.preview(input, { signal }))`.
 * Leaving the screen does not cancel it: the tray keeps it.
 */
export function useJob(): JobHandle {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<JobHandle['progress']>(null);
  const current = useRef<AbortController | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const show = (next: JobHandle['progress']) => {
    if (mounted.current) setProgress(next);
  };

  return {
    run: async (title, call, options = {}) => {
      const controller = new AbortController();
      current.current = controller;
      const update = addJob(title, () => controller.abort());
      show({ phase: '', done: 0, total: 0 });
      if (options.writes) savingStarted();
      try {
        const result = await follow(call, controller.signal, (event) => {
          const phase = options.phase?.(event.phase) ?? '';
          update({ phase, done: event.done, total: event.total });
          show({ phase, done: event.done, total: event.total });
        });
        update({ state: 'done' });
        if (options.writes) {
          savingEnded(true);
          void (options.opens ? queries.resetQueries() : queries.invalidateQueries());
        }
        return result;
      } catch (error) {
        const refusal = controller.signal.aborted ? new ApiError('CANCELLED') : error;
        const cancelled = errorCode(refusal) === 'CANCELLED';
        update({ state: cancelled ? 'cancelled' : 'failed', message: errorMessage(refusal) });
        if (options.writes) savingEnded(cancelled);
        if (!options.quiet) notifyError(refusal);
        throw refusal;
      } finally {
        show(null);
      }
    },
    running: progress !== null,
    progress,
    cancel: () => current.current?.abort(),
  };
}

async function follow<T>(
  call: (signal: AbortSignal) => Promise<AsyncIterable<JobEvent<T>>>,
  signal: AbortSignal,
  onProgress: (event: Extract<JobEvent<T>, { type: 'progress' }>) => void,
): Promise<T> {
  const events = (await call(signal))[Symbol.asyncIterator]();
  // Leaving the stream is what cancels the job in the backend, whichever door carries it.
  const leave = () => void events.return?.();
  signal.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value, done } = await events.next();
      if (done) throw new ApiError('INTERNAL');
      if (value.type === 'result') return value.result;
      onProgress(value);
    }
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
