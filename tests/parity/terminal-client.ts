import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ORPCError } from '@orpc/client';
import { contract } from '#shared/contract.ts';
import { projectFolder } from '../../electron/hosts/project.ts';
import type { Client } from './battery.ts';

const program = ['launch.mjs', 'cli.ts'].map((name) => join(projectFolder, 'electron', name));

/** Runs the terminal door once, as a user does. */
export async function relais(
  values: string[],
  dataFolder: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...program, ...values], {
    env: { ...process.env, RELAIS_DATA: dataFolder, LC_ALL: 'fr_FR.UTF-8' },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

/** The contract's client whose every call is one run of `relais call … --workspace FILE`. */
export function terminalClient(workspace: string, dataFolder: string): Client {
  const call = (name: string) => async (input?: unknown) => {
    const target = join(dataFolder, 'given.xlsx');
    const values = ['call', name, ...(input === undefined ? [] : [JSON.stringify(input)])];
    const files = name.endsWith('.template') ? ['--out', target] : [];
    const run = await relais([...values, '--workspace', workspace, ...files], dataFolder);
    if (run.code !== 0 && run.code !== 1) throw new Error(`${name}: ${run.code} ${run.err}`);
    const printed: unknown = JSON.parse(run.out);
    if (run.code === 1) {
      const { code, data } = (printed as { error: { code: string; data: unknown } }).error;
      throw new ORPCError(code, { defined: true, data });
    }
    if (files.length > 0) return new File([readFileSync(target)], basename(target));
    return isJob(name) ? stream(printed) : printed;
  };
  return Object.fromEntries(
    Object.entries(contract).map(([capability, procedures]) => [
      capability,
      Object.fromEntries(
        Object.keys(procedures).map((name) => [name, call(`${capability}.${name}`)]),
      ),
    ]),
  ) as unknown as Client;
}

/** The terminal prints a job's result only; its progress is lines on stderr. */
const isJob = (name: string) => name === 'plans.propose';

async function* stream(result: unknown) {
  yield { type: 'result', result };
}
