import { existsSync, readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { forkReader, setStartReader } from '../../electron/backend/jobs/reading/reader-host.ts';

/** Whether this system says how much memory a process took at most. */
export const memoryIsKnown = existsSync('/proc/self/status');

/**
 * Starts the readers of the running test as usual and notes the most memory any of them took, in megabytes.
 * The system keeps the peak itself; it is read when a reader answers, and last just before it is ended.
 */
export function watchReaderMemory(): { peak: () => number; started: () => number } {
  let peak = 0;
  let started = 0;
  setStartReader(() => {
    const reader = forkReader();
    started += 1;
    const look = () => {
      peak = Math.max(peak, peakOf(reader.pid));
    };
    const timer = setInterval(look, 20);
    reader.onReply(look);
    reader.onExit(() => clearInterval(timer));
    return {
      ...reader,
      kill: () => {
        look();
        reader.kill();
      },
    };
  });
  onTestFinished(() => setStartReader(null));
  return { peak: () => peak, started: () => started };
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
