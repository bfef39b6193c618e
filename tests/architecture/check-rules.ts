import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

// `npm run rules`. A cruise that saw nothing is a failure: a compiler dependency-cruiser cannot use makes it
// read no module and report success.
const root = resolve(import.meta.dirname, '../..');
const program = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ['electron', 'renderer', 'shared', 'resources', 'tests'];

const run = spawnSync(
  process.execPath,
  [
    program,
    '--config',
    'tests/architecture/dependency-rules.cjs',
    '--output-type',
    'json',
    ...folders,
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);

interface Cruise {
  modules: { source: string; dependencies: unknown[] }[];
  summary: {
    violations: { from: string; to: string; rule: { name: string; severity: string } }[];
    ruleSetUsed: { forbidden: { name: string; comment: string }[] };
  };
}

let cruise: Cruise;
try {
  cruise = JSON.parse(run.stdout) as Cruise;
} catch {
  console.error(run.stderr || run.stdout);
  process.exit(1);
}

const own = cruise.modules.filter((module) => /[.]tsx?$/.test(module.source));
const followed = own.filter((module) => module.dependencies.length > 0);
if (own.length < 50 || followed.length < own.length / 3) {
  console.error(
    `rules: only ${own.length} TypeScript modules were read, ${followed.length} with imports: ` +
      'dependency-cruiser did not understand the sources.',
  );
  process.exit(1);
}

const { violations, ruleSetUsed } = cruise.summary;
for (const { from, to, rule } of violations) {
  const comment = ruleSetUsed.forbidden.find((each) => each.name === rule.name)?.comment ?? '';
  console.error(`${rule.name}: ${from} → ${to}\n  ${comment}`);
}
console.log(`rules: ${own.length} modules, ${violations.length} violations`);
process.exit(violations.length === 0 ? 0 : 1);
