import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPlan } from '#shared/optimise/check-plan.ts';
import { greedyPlan } from '#shared/optimise/greedy.ts';
import type { Mip } from '#shared/optimise/mip.ts';
import { buildModel } from '#shared/optimise/model.ts';
import { highs, passMip } from '../../electron/backend/optimise/solve-mip.ts';
import { startSolve } from '../../electron/backend/optimise/solver-host.ts';
import { bestPlanProblem } from './best-plan-company.ts';
import { watchDelay } from './watch-delay.ts';

// `node tests/bench/best-plan.ts [seconds] [people…]`: the best plan of large companies beside a greedy one, and beside `cbc`
// on the whole model where it is installed and the model is small enough to hand over. Two companies a size: `hard`, whose gaps
// and prices are pure chance, and `teams`, where people of a job lack the same things. The search runs on its own two threads as in the
// product; meanwhile this thread answers a small call every 50 ms, and its longest delay is told, beside that of a process that does
// nothing else: what the machine itself makes anybody wait.
const seconds = Number(process.argv[2] ?? 60);
const sizes = process.argv.length > 3 ? process.argv.slice(3).map(Number) : [500, 5000, 20_000];
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

for (const people of sizes) {
  for (const kind of ['hard', 'teams'] as const) {
    const problem = bestPlanProblem(people, kind);
    const greedy = checkPlan(problem, greedyPlan(problem));
    const spent = process.cpuUsage();
    const idle = watchIdle();
    const watch = watchDelay();
    const solved = await startSolve({ problem, seconds, gap: 0.001 }, () => undefined).result;
    const delay = watch.stop();
    const idleDelay = await idle.stop();
    const { user, system } = process.cpuUsage(spent);
    const { violations } = checkPlan(problem, solved.plan);
    console.log(
      [
        `${people} people (${kind}), ${problem.courses.length} courses, ${problem.takings.length} places`,
        solved.status === 'infeasible'
          ? `no plan can meet what must be: ${solved.conflict.map(({ group }) => group).join(', ')}`
          : `value ${solved.value}, bound ${solved.bound.toFixed(0)}, proven within ${percent((solved.bound - solved.value) / solved.bound)}`,
        `greedy ${greedy.value}${greedy.violations.length > 0 ? ' (breaks an obligation)' : ''}`,
        `${solved.seconds.toFixed(1)} s, of which ${((user + system) / 1e6).toFixed(0)} s of processor`,
        `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
        `longest delay ${delay.toFixed(0)} ms (${idleDelay.toFixed(0)} ms of an idle process)`,
        solved.plan.length === 0 ? 'no plan kept' : `${violations.length} constraints broken`,
      ].join('; '),
    );
    if (people <= 1000) console.log(`  ${await besideCbc(buildModel(problem, 0).mip)}`);
  }
}

/** The longest delay of a process that only waits, over the same time. */
function watchIdle() {
  const child = fork(new URL('idle-delay.ts', import.meta.url));
  return {
    stop: () =>
      new Promise<number>((resolve) => {
        child.once('message', (longest) => resolve(longest as number));
        child.send('stop');
      }),
  };
}

/** What the native solver finds in the same time, or why it was not asked. */
async function besideCbc(mip: Mip): Promise<string> {
  if (spawnSync('cbc', ['-quit']).error) return 'cbc: skipped, it is not installed';
  const folder = mkdtempSync(join(tmpdir(), 'relais-cbc-'));
  try {
    const model = passMip(await highs(), mip);
    // The format has no sense of its own that both read alike: the objective is written to be minimised.
    const text = model.exportModel('mps');
    model.dispose();
    writeFileSync(join(folder, 'plan.mps'), text);
    const run = spawnSync(
      'cbc',
      [
        join(folder, 'plan.mps'),
        '-maximize',
        '-seconds',
        String(seconds),
        '-solve',
        '-solution',
        join(folder, 'out.txt'),
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const lines = run.stdout
      .split('\n')
      .filter((one) => /objective value|Upper bound|Lower bound|Gap:/i.test(one));
    const head = readFileSync(join(folder, 'out.txt'), 'utf8').split('\n')[0];
    return `cbc: ${head} (${lines.slice(-4).join('; ').replace(/\s+/g, ' ')})`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
