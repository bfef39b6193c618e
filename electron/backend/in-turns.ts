/** Milliseconds of work between two looks at what else is asked. */
const turn = 20;

/**
 * Runs work given in steps, and lets the backend answer other calls between its turns and once more after the last;
 * throws when `signal` is aborted.
 */
export async function inTurns<T>(steps: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (!step.done && performance.now() - since < turn) continue;
    await new Promise((resume) => setImmediate(resume));
    signal?.throwIfAborted();
    if (step.done) return step.value;
    since = performance.now();
  }
}
