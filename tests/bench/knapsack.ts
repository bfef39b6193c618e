import { readFileSync } from 'node:fs';
import { greedyKnapsack, knapsackMip, readKnapsacks } from '#shared/optimise/knapsack.ts';
import { solveMip } from '../../electron/backend/optimise/solve-mip.ts';
import { hasPublicData, publicData } from '../helpers/public-data.ts';

// `node tests/bench/knapsack.ts [seconds]`: the OR-Library's knapsacks beside a greedy by value per euro.
if (!hasPublicData) {
  console.log('skipped: ../shared/data is absent');
  process.exit(0);
}
const seconds = Number(process.argv[2] ?? 10);
const file = (name: string) => readFileSync(publicData('optimise', name), 'utf8');
const known = new Map(
  // The first table of the file holds values, the second bounds: a problem's first mention counts.
  [...file('best-feasible-slns.txt').matchAll(/^\s*(\d+\.\d+-\d+)\s+(\d+)\s*$/gm)]
    .reverse()
    .map(([, name, value]) => [name!, Number(value)]),
);
const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
let worst = 0;
let proven = 0;
let wrong = 0;
console.log(
  'problem        known     found    from known  bound    proven distance  s     status    greedy',
);
for (const [name, prefix] of [
  ['mknap1', ''],
  ['mknapcb1', '5.100'],
  ['mknapcb4', '10.100'],
] as const) {
  for (const [at, problem] of readKnapsacks(file(`${name}.txt`)).entries()) {
    const best = problem.best || known.get(`${prefix}-${String(at).padStart(2, '0')}`)!;
    const {
      value,
      bound,
      status,
      seconds: took,
    } = await solveMip(knapsackMip(problem), { seconds });
    const found = value ?? 0;
    const short = (best - found) / best;
    worst = Math.max(worst, short);
    if (status === 'optimal') proven += 1;
    // A proof below the best known value would be a false one.
    if (bound < best - 1e-6 || (status === 'optimal' && found < best - 1e-6)) wrong += 1;
    console.log(
      [
        `${name} ${at}`.padEnd(12),
        String(best).padStart(8),
        String(found).padStart(9),
        percent(short).padStart(11),
      ].join(' '),
      [
        bound.toFixed(1).padStart(9),
        percent((bound - found) / bound).padStart(10),
        took.toFixed(1).padStart(9),
        status.padStart(9),
      ].join(' '),
      percent((best - greedyKnapsack(problem)) / best).padStart(10),
    );
  }
}
console.log(
  `worst ${percent(worst)} from the best known; ${proven} proven optimal; ${wrong} false proofs`,
);
process.exitCode = worst > 0.005 || wrong > 0 ? 1 : 0;
