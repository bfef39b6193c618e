import type { JobEvent } from '#shared/kernel/procedure.ts';

/** The result a long job ends with, its progress passed over. */
export async function last<T>(events: AsyncIterable<JobEvent<T>>): Promise<T> {
  for await (const event of events) if (event.type === 'result') return event.result;
  throw new Error('the job ended without a result');
}
