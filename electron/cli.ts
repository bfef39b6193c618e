import './terminal/check-node.ts';
import { run } from './terminal/run.ts';

// `npm run -s relais -- COMMAND …`: the contract in process, JSON on stdout, everything else on stderr.
process.exitCode = await run(process.argv.slice(2));
