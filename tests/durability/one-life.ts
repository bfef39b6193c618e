import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const compileCache = join(import.meta.dirname, '../../out/tests/compile-cache');

/** What a killed process had said: the writes it began, and those it was told are saved. */
export interface Life {
  started: string[];
  acknowledged: string[];
}

/** When to strike: once this many writes have been acknowledged, or begun, then this many milliseconds. */
export type Strike = ({ afterAcks: number } | { afterStarts: number }) & { plus: number };

/**
 * Runs a writing process and kills it (SIGKILL) at the moment given. Throws when it ended by itself,
 * because a victim that crashes proves nothing.
 */
export async function oneLife(program: string, args: string[], strike: Strike): Promise<Life> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Hundreds of starts of the same program: Node keeps what it compiled.
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  let said = '';
  let failed = '';
  let struck = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    failed += text;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const lines = said.split('\n');
    const heard = (word: string) => lines.filter((line) => line.startsWith(word)).length;
    const ripe =
      'afterAcks' in strike
        ? heard('start ') > 0 && heard('ack ') >= strike.afterAcks
        : heard('start ') >= strike.afterStarts;
    if (struck || !ripe) return;
    struck = true;
    void wait(strike.plus).then(() => child.kill('SIGKILL'));
  });
  await ended;
  if (!struck) throw new Error(`the writing process ended by itself: ${failed}`);
  const lines = said.split('\n').slice(0, -1);
  const named = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return { started: named('start'), acknowledged: named('ack') };
}
