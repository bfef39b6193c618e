import { ORPCError } from '@orpc/client';
import type { JobEvent } from '#shared/kernel/procedure.ts';

/** What one step of the battery gave, in a form equal for every door when the doors are equal. */
export interface Outcome {
  step: string;
  gave?: unknown;
  refused?: { code: string; defined: boolean; data: unknown };
}

/** Notes what each step gives or is refused; anything but a typed refusal stops the battery. */
export class Outcomes {
  readonly list: Outcome[] = [];

  async step<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await work();
      this.list.push({ step: name, gave: await comparable(value) });
      return value;
    } catch (error) {
      if (!(error instanceof ORPCError)) throw error;
      const { code, defined } = error;
      const data = defined ? comparableData(error.data) : null;
      this.list.push({ step: name, refused: { code: String(code), defined, data } });
      return undefined;
    }
  }
}

/** The result of a job's stream; progress is checked for shape and dropped, since its number of events varies. */
export async function ending<T>(events: AsyncIterable<JobEvent<T>>): Promise<T> {
  for await (const event of events) {
    if (event.type === 'result') return event.result;
    if (typeof event.phase !== 'string' || event.done < 0) throw new Error('bad progress event');
  }
  throw new Error('the job ended without a result');
}

/** Text fields that differ from one run to the next whatever the door; row numbers must not. */
const varying = new Set(['token', 'lastBackup', 'createdAt', 'lastOpened', 'id']);

/** A file counts by its type, the start of its content and its being full: workbooks hold the hour they were made. */
async function comparable(value: unknown): Promise<unknown> {
  if (!(value instanceof File)) return comparableData(value);
  const head = Buffer.from(await value.slice(0, 4).arrayBuffer()).toString('latin1');
  return { file: value.name, type: value.type, head, full: value.size > 1000 };
}

function comparableData(value: unknown): unknown {
  const text = JSON.stringify(value, (key, each: unknown) =>
    varying.has(key) && typeof each === 'string' ? `<${key}>` : each,
  );
  return text === undefined ? null : JSON.parse(text);
}
