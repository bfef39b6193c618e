import type { Command } from 'commander';
import { buildWhenStale } from '../hosts/build-when-stale.ts';
import { startWords } from '../hosts/start.words.ts';
import { closeOnSignal, serve } from '../serve.ts';
import { readInteger } from './numbers.ts';
import type { Terminal } from './terminal.ts';

/** `serve --workspace FILE [--port N]` → `{url}`; runs until it is stopped. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description(terminal.say('serve'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .option('--port <N>', terminal.say('port'))
    .action(async (options: { workspace: string; port?: string }) => {
      const port = readInteger('--port', options.port ?? '0', 0, 65_535);
      buildWhenStale(() => terminal.note(startWords[terminal.language].building));
      const served = await serve({ workspace: options.workspace, port });
      closeOnSignal(served);
      terminal.print({ url: served.url });
    });
}
