import { RelaisError } from '#shared/kernel/errors.ts';
import { patience } from './limits.ts';
import type { Reply, Request } from './messages.ts';
import { type ReaderProcess, startReader } from './reader-host.ts';

/** Everything a reader says but how it ended. */
export type Answer = Exclude<Reply, { type: 'refusal' | 'end' }>;

/**
 * Asks a new reading process one thing and yields its answers. However it ends (done, refused, silent for
 * too long, dead, cancelled, loop left by the caller) the process is gone when this generator is.
 * Time the caller takes between two answers is not counted against the reader.
 */
export async function* converse(
  request: Request & { fileName: string },
  fileBytes: number,
  signal: AbortSignal | undefined,
  { silence, base, perMegabyte } = patience,
): AsyncGenerator<Answer> {
  if (signal?.aborted) throw new RelaisError('CANCELLED');
  const reader = await startReader();
  const mailbox = new Mailbox(reader, signal);
  const allowed = base + (fileBytes / 1024 / 1024) * perMegabyte;
  let spent = 0;
  let heard = false;
  try {
    reader.send(request);
    while (true) {
      const since = performance.now();
      const reply = await mailbox.next(Math.min(silence, allowed - spent));
      spent += performance.now() - since;
      switch (reply) {
        case 'cancelled':
          throw new RelaisError('CANCELLED');
        case 'late':
          throw new RelaisError('FILE_TIMEOUT', {
            file: request.fileName,
            seconds: Math.max(1, Math.round(spent / 1_000)),
          });
        case 'gone':
          if (!heard) throw new Error('The reading process did not start.');
          // Only a lack of memory ends a reader that was not told to: its limits are set for that.
          throw new RelaisError('FILE_HOSTILE', { file: request.fileName, detail: 'memory' });
        default:
          heard = true;
          if (reply.type === 'end') return;
          if (reply.type === 'refusal') throw refused(reply, request.fileName);
          // The reader goes on with the next batch while the caller works on this one.
          if (reply.type === 'rows') reader.send({ type: 'more' });
          yield reply;
          if (reply.type === 'spreadsheet') return;
      }
    }
  } finally {
    await mailbox.close();
  }
}

function refused(reply: Extract<Reply, { type: 'refusal' }>, fileName: string): RelaisError {
  const cause = reply.cause ? new Error(reply.cause) : undefined;
  return new RelaisError(reply.code, { file: fileName, ...reply.data }, { cause });
}

/** Replies waiting to be taken, and the ends that may come instead. */
class Mailbox {
  readonly #reader: ReaderProcess;
  readonly #signal: AbortSignal | undefined;
  readonly #replies: Reply[] = [];
  readonly #exited: Promise<void>;
  #gone = false;
  #wake = () => {};
  readonly #onAbort = () => this.#wake();

  constructor(reader: ReaderProcess, signal: AbortSignal | undefined) {
    this.#reader = reader;
    this.#signal = signal;
    reader.onReply((reply) => {
      this.#replies.push(reply);
      this.#wake();
    });
    this.#exited = new Promise((resolve) => {
      reader.onExit(() => {
        this.#gone = true;
        this.#wake();
        resolve();
      });
    });
    signal?.addEventListener('abort', this.#onAbort);
  }

  /** The next reply, or why there is none. */
  async next(milliseconds: number): Promise<Reply | 'cancelled' | 'late' | 'gone'> {
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        this.#wake();
      },
      Math.max(0, milliseconds),
    );
    try {
      while (true) {
        if (this.#signal?.aborted) return 'cancelled';
        const reply = this.#replies.shift();
        if (reply) return reply;
        if (this.#gone) return 'gone';
        if (late) return 'late';
        await new Promise<void>((resume) => {
          this.#wake = resume;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the process and waits for its end, so that it no longer holds the file. */
  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    if (!this.#gone) this.#reader.kill();
    await this.#exited;
  }
}
