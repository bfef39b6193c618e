import { Transform } from 'node:stream';

/** A text to find in a stream, once, and what stands there afterwards. */
export interface Replacement {
  find: string;
  by: string;
}

/** Replaces ASCII texts as bytes go by, in the order given, without ever holding the whole. Ends with an error when one is missing. */
export function replaceText(replacements: readonly Replacement[]): Transform {
  const waiting = [...replacements];
  const longest = Math.max(1, ...replacements.map(({ find }) => find.length));
  let held: Buffer = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      for (let next = waiting[0]; next; next = waiting[0]) {
        const at = held.indexOf(next.find);
        if (at < 0) break;
        this.push(held.subarray(0, at));
        this.push(next.by);
        held = held.subarray(at + next.find.length);
        waiting.shift();
      }
      const sure = waiting.length === 0 ? held.length : Math.max(0, held.length - longest + 1);
      this.push(held.subarray(0, sure));
      held = held.subarray(sure);
      done();
    },
    flush(done) {
      this.push(held);
      done(waiting.length > 0 ? new Error(`${waiting[0]!.find} is missing`) : null);
    },
  });
}
