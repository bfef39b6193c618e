import type { Command } from 'commander';
import { contract } from '#shared/contract.ts';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { readGiven, writeGiven } from './files.ts';
import { UsageError } from './outcome.ts';
import type { Client, Terminal } from './terminal.ts';

type Procedure = (input?: unknown) => Promise<unknown>;

/** `call PROCEDURE [JSON] [--workspace FILE] [--out FILE]` → whatever the procedure gives; a stream's last result. */
export function addCall(program: Command, terminal: Terminal): void {
  program
    .command('call')
    .description(terminal.say('call'))
    .argument('<PROCEDURE>', terminal.say('procedure'))
    .argument('[JSON]', terminal.say('json'))
    .option('--workspace <FILE>', terminal.say('workspace'))
    .option('--out <FILE>', terminal.say('out'))
    .action(
      async (
        name: string,
        json: string | undefined,
        options: { workspace?: string; out?: string },
      ) => {
        const input = json === undefined ? undefined : await withFiles(terminal, parse(json));
        const result = await terminal.withBackend(options.workspace, async (client) => {
          const given = await find(client, name)(input);
          const value = isStream(given) ? await terminal.finish(name.split('.')[0]!, given) : given;
          if (!(value instanceof Blob)) return value;
          if (options.out === undefined) throw new UsageError('noOut');
          return { file: await writeGiven(terminal, options.out, value), sizeBytes: value.size };
        });
        terminal.print(result);
      },
    );
}

/** The procedure of that name; the client answers to any name, so the contract says which ones exist. */
function find(client: Client, name: string): Procedure {
  const [capability = '', procedure = '', ...rest] = name.split('.');
  const known = Object.entries(contract).find(([key]) => key === capability)?.[1] ?? {};
  if (rest.length > 0 || !Object.hasOwn(known, procedure)) {
    throw new UsageError('noProcedure', { name });
  }
  const inside = client[capability as keyof Client] as unknown as Record<string, Procedure>;
  return inside[procedure]!;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError('badJson', { detail: (error as Error).message });
  }
}

/** Puts files in place of `{"$file": "path"}`. */
async function withFiles(terminal: Terminal, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => withFiles(terminal, item)));
  if (typeof value !== 'object' || value === null) return value;
  if ('$file' in value && typeof value.$file === 'string') return readGiven(terminal, value.$file);
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [key, await withFiles(terminal, item)]),
  );
  return Object.fromEntries(entries);
}

function isStream(value: unknown): value is AsyncIterable<JobEvent<unknown>> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
