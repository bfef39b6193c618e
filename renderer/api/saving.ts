import { useSyncExternalStore } from 'react';

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed';

let state: SavingState = 'idle';
let pending = 0;
const listeners = new Set<() => void>();

function become(next: SavingState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Notes that a write was sent. */
export function savingStarted(): void {
  pending += 1;
  become('saving');
}

/** Notes the answer of a write: « Enregistré » is shown only once the backend has put it on the disk. */
export function savingEnded(ok: boolean): void {
  pending = Math.max(0, pending - 1);
  if (!ok) become('failed');
  else if (pending === 0) become('saved');
}

/** Whether what the user did is on the disk. */
export function useSaving(): SavingState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
