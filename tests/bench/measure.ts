import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One measured run of a case in a process of its own. */
export interface Measure {
  milliseconds: number;
  /** Peak resident memory of the process, MB. */
  peak: number;
}

/** Runs `cases.ts NAME WORKSPACE` `times` times and keeps the median time and the highest peak. */
export async function measure(name: string, argument: string, times: number): Promise<Measure> {
  const runs: Measure[] = [];
  for (let n = 0; n < times; n++) runs.push(await once(name, argument));
  runs.sort((a, b) => a.milliseconds - b.milliseconds);
  return {
    milliseconds: runs[Math.floor(runs.length / 2)]!.milliseconds,
    peak: Math.max(...runs.map((run) => run.peak)),
  };
}

/** As the product starts (`electron/launch.mjs`): with the compiled sources of the last run. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/relais', import.meta.url));

function once(name: string, argument: string): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('cases.ts', import.meta.url), [name, argument], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    });
    let result: Measure | null = null;
    child.on('message', (message) => {
      result = message as Measure;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      result && code === 0 ? resolve(result) : reject(new Error(`${name}: exit ${code}`)),
    );
  });
}
