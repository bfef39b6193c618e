import './terminal/check-node.ts';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// `npm run -s relais -- COMMAND …`: the contract in process, JSON on stdout, everything else on stderr.
// What Node compiled is kept inside the project (never in a folder other users write to): half of a start is saved.
enableCompileCache(join(import.meta.dirname, '../out/compile-cache'));
standWhereAsked();
outliveReader();
const { run } = await import('./terminal/run.ts');
process.exitCode = await run(process.argv.slice(2));

/** Who reads the answer may leave before its end, as `head` does: that is no failure, and whatever was asked goes on. */
function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** npm runs a script in the project's own folder: the paths on the command line are of the folder npm was called in. */
function standWhereAsked(): void {
  const { INIT_CWD: asked, npm_lifecycle_event: script } = process.env;
  if (asked && script === 'relais') process.chdir(asked);
}
