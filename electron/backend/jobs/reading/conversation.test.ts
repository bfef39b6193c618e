import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../../tests/helpers/workspace.ts';
import { type Answer, converse } from './conversation.ts';
import { batch, patience } from './limits.ts';
import type { Reply } from './messages.ts';
import { forkReader, setReaderProcessPath, setStartReader } from './reader-host.ts';

/** Readers started by the running test, and what they said. */
const started: { pid: number; replies: Reply[] }[] = [];

function watchReaders(script?: string): void {
  if (script !== undefined) {
    const path = join(temporaryFolder(), 'reader.mjs');
    writeFileSync(path, script);
    setReaderProcessPath(path);
  }
  setStartReader(() => {
    const reader = forkReader();
    const replies: Reply[] = [];
    reader.onReply((reply) => void replies.push(reply));
    started.push({ pid: reader.pid!, replies });
    return reader;
  });
}

function running(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

afterEach(() => {
  setStartReader(null);
  setReaderProcessPath(null);
  expect(started.map(({ pid }) => running(pid))).toEqual(started.map(() => false));
  started.length = 0;
});

async function talk(
  path: string,
  options: Partial<typeof patience> = {},
  signal?: AbortSignal,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const request = { type: 'read', path, fileName: 'table.csv', sheet: null } as const;
  for await (const answer of converse(request, 0, signal, { ...patience, ...options })) {
    answers.push(answer);
  }
  return answers;
}

function csv(rows: number): string {
  const path = join(temporaryFolder(), 'table.csv');
  writeFileSync(path, Array.from({ length: rows }, (_, row) => `${row};b\n`).join(''));
  return path;
}

test('a reader that hangs is ended after its silence', async () => {
  watchReaders('process.on("message", () => { for (;;); });');
  await expect(talk('x', { silence: 800 })).rejects.toMatchObject({
    code: 'FILE_TIMEOUT',
    data: { file: 'table.csv' },
  });
});

test('a reader that talks without end is ended too', async () => {
  const line = '{ type: "progress", done: 1, total: 2 }';
  watchReaders(`process.on("message", () => setInterval(() => process.send(${line}), 5));`);
  await expect(talk('x', { base: 800 })).rejects.toMatchObject({ code: 'FILE_TIMEOUT' });
});

test('a reader that runs out of memory takes nothing with it', async () => {
  const greed = 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length + 0.5));';
  watchReaders(
    `process.on("message", () => process.send({ type: "progress" }, () => { ${greed} }));`,
  );
  await expect(talk('x')).rejects.toMatchObject({
    code: 'FILE_HOSTILE',
    data: { file: 'table.csv', detail: 'memory' },
  });
});

test('a reader that leaves without a word is our fault, not the file’s', async () => {
  watchReaders('process.exit(0);');
  await expect(talk('x')).rejects.toThrow('did not start');
});

test('a reader whose script is missing is noticed', async () => {
  setReaderProcessPath(join(temporaryFolder(), 'nowhere.mjs'));
  await expect(talk('x')).rejects.toThrow('did not start');
});

test('cancelling ends a reader that does not listen', async () => {
  watchReaders('process.on("message", () => { process.send({ type: "progress" }); for (;;); });');
  const cancel = new AbortController();
  const talking = talk('x', {}, cancel.signal);
  talking.catch(() => undefined);
  await vi.waitFor(() => expect(started[0]?.replies).toHaveLength(1), { timeout: 60_000 });
  cancel.abort();
  await expect(talking).rejects.toMatchObject({ code: 'CANCELLED' });
});

test('what is cancelled beforehand starts no reader', async () => {
  watchReaders();
  await expect(talk('x', {}, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(started).toEqual([]);
});

test('leaving the loop ends the reader', async () => {
  watchReaders();
  const request = { type: 'read', path: csv(100_000), fileName: 'table.csv', sheet: null } as const;
  for await (const answer of converse(request, 0, undefined)) if (answer.type === 'rows') break;
  expect(running(started[0]!.pid)).toBe(false);
});

test('a reader waits for a caller that takes its time', async () => {
  watchReaders();
  const request = { type: 'read', path: csv(20_000), fileName: 'table.csv', sheet: null } as const;
  let taken = 0;
  let rows = 0;
  for await (const answer of converse(request, 0, undefined)) {
    if (answer.type !== 'rows') continue;
    taken += 1;
    rows += answer.rows.length;
    const sent = () => started[0]!.replies.filter(({ type }) => type === 'rows').length;
    const expected = Math.min(taken + batch.ahead, 20_000 / batch.rows);
    await vi.waitFor(() => expect(sent()).toBe(expected), { timeout: 60_000 });
  }
  expect(rows).toBe(20_000);
});

test('a reader can neither write nor start a program', async () => {
  const target = join(temporaryFolder(), 'written');
  const attempt = `
    import { execFileSync } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    const refused = (work) => { try { work(); return ''; } catch (error) { return error.code; } };
    const cause = [
      refused(() => writeFileSync(${JSON.stringify(target)}, 'x')),
      refused(() => execFileSync(process.execPath, ['-v'])),
    ].join(' ');
    process.on('message', () => process.send({ type: 'refusal', code: 'INVALID', data: { cause } }));`;
  watchReaders(attempt);
  await expect(talk('x')).rejects.toMatchObject({
    data: { cause: 'ERR_ACCESS_DENIED ERR_ACCESS_DENIED' },
  });
  expect(existsSync(target)).toBe(false);
});

test('a reader inherits no setting of the product', async () => {
  process.env.RELAIS_SECRET_OF_TEST = 'x';
  watchReaders(
    'process.on("message", () => process.send({ type: "refusal", code: "INVALID", data: { seen: String(process.env.RELAIS_SECRET_OF_TEST) } }));',
  );
  await expect(talk('x')).rejects.toMatchObject({ data: { seen: 'undefined' } });
  delete process.env.RELAIS_SECRET_OF_TEST;
});
