import { detectKind } from './detect-kind.ts';
import { batch } from './limits.ts';
import { FileRefusal, type Reply, type Request } from './messages.ts';
import { openChannel } from './reader-channel.ts';

/**
 * The reading process: the only place where the bytes of an import are interpreted. It answers one request,
 * holds no secret and writes nothing; whatever a file does to it, the parent kills it and goes on.
 */
const channel = openChannel((request) => {
  if (request.type === 'more') allowance.more();
  else void answer(request);
});

/** Batches the parent still accepts: reading waits instead of filling its memory. */
const allowance = {
  left: batch.ahead as number,
  wake: () => {},
  more() {
    this.left += 1;
    this.wake();
  },
  async take() {
    while (this.left <= 0) {
      await new Promise<void>((resume) => {
        this.wake = resume;
      });
    }
    this.left -= 1;
  },
};

async function answer(request: Exclude<Request, { type: 'more' }>): Promise<void> {
  // Whatever ends this process after this word is the file's doing.
  channel.send({ type: 'progress', done: 0, total: 0 });
  channel.send(
    await work(request).catch((error: unknown): Reply => {
      const refusal =
        error instanceof FileRefusal
          ? error
          : new FileRefusal('FILE_UNREADABLE', {}, { cause: error });
      const cause = refusal.cause instanceof Error ? (refusal.cause.stack ?? '') : '';
      return { type: 'refusal', code: refusal.code, data: refusal.data, cause };
    }),
  );
}

async function work(request: Exclude<Request, { type: 'more' }>): Promise<Reply> {
  const { path, fileName } = request;
  const kind = await detectKind(path);
  // Each reader is loaded only when its kind of file came: half of the start-up time.
  if (kind === 'zip') {
    const { listSheets, readXlsx } = await import('./xlsx/read-xlsx.ts');
    if (request.type === 'open') {
      return { type: 'spreadsheet', format: 'xlsx', sheets: await listSheets(path, progress) };
    }
    await readXlsx(path, request.sheet, sendRows, progress);
  } else {
    const { listCsv, readCsv } = await import('./csv/read-csv.ts');
    if (request.type === 'open') {
      const sheet = await listCsv(path, fileName, progress);
      return { type: 'spreadsheet', format: 'csv', sheets: [sheet] };
    }
    await readCsv(path, fileName, sendRows, progress);
  }
  return { type: 'end' };
}

async function sendRows(rows: Extract<Reply, { type: 'rows' }>['rows']): Promise<void> {
  await allowance.take();
  channel.send({ type: 'rows', rows });
}

let lastProgress = 0;
function progress(done: number, total: number): void {
  const now = performance.now();
  if (now - lastProgress < 200) return;
  lastProgress = now;
  channel.send({ type: 'progress', done, total });
}
