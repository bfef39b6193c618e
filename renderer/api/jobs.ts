import { useSyncExternalStore } from 'react';

/** A long job as the tray shows it. */
export interface Job {
  id: number;
  title: string;
  /** Words of the present phase; empty until the first progress. */
  phase: string;
  done: number;
  /** 0 while unknown. */
  total: number;
  startedAt: number;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  /** What went wrong, in the user's language. */
  message: string;
  cancel: () => void;
}

let jobs: readonly Job[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function replace(next: readonly Job[]): void {
  jobs = next;
  for (const listener of listeners) listener();
}

/** Puts a job in the tray; returns how to update it. */
export function addJob(title: string, cancel: () => void): (change: Partial<Job>) => void {
  const id = nextId++;
  const job: Job = {
    id,
    title,
    phase: '',
    done: 0,
    total: 0,
    startedAt: performance.now(),
    state: 'running',
    message: '',
    cancel,
  };
  replace([...jobs.filter((other) => other.state === 'running'), job]);
  return (change) => replace(jobs.map((each) => (each.id === id ? { ...each, ...change } : each)));
}

/** Takes an ended job out of the tray. */
export function dismissJob(id: number): void {
  replace(jobs.filter((job) => job.id !== id || job.state === 'running'));
}

/** Every job of the tray, oldest first. */
export function useJobs(): readonly Job[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => jobs,
  );
}

/** Seconds a job still needs at its present pace; null while nothing can be said. */
export function secondsLeft(job: Job, now: number = performance.now()): number | null {
  if (job.total <= 0 || job.done <= 0 || job.done > job.total) return null;
  const elapsed = (now - job.startedAt) / 1000;
  if (elapsed < 1) return null;
  return Math.ceil((elapsed * (job.total - job.done)) / job.done);
}
