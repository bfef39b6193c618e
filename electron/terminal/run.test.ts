import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/helpers/workspace.ts';
import { currentVersion } from '../database/migrations/index.ts';
import { run } from './run.ts';

let folder: string;
let workspace: string;

beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder, 'essai.relais');
  vi.stubEnv('RELAIS_DATA', join(folder, 'data'));
});

/** Runs a command; `json` is what stood on stdout. */
async function relais(argv: string[], env: NodeJS.ProcessEnv = {}) {
  let out = '';
  let err = '';
  const outputs = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await run(argv, outputs, env);
  return { code, out, err, json: () => JSON.parse(out) };
}

async function sheetNames(path: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets.map(({ name }) => name);
}

const on = (...argv: string[]) => relais([...argv, '--workspace', workspace]);

test('without arguments it explains itself in the user’s language, French otherwise', async () => {
  for (const env of [{}, { LANG: 'C' }, { LANG: 'fr_FR.UTF-8' }]) {
    expect(await relais([], env)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Commandes\u00a0:'),
    });
  }
  const english = await relais([], { LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR' });
  expect(english.out).toContain('Commands:');
  expect(english.out).toContain('gaps between required and assessed levels');
});

test.each([
  [['zap'], 'zap'],
  [['gaps'], '--workspace'],
  [['gaps', '--workspace'], '--workspace'],
  [['gaps', '--workspace', 'x', '--by', 'sun'], 'sun'],
  [['gaps', '--workspace', 'x', '--on', '2026-02-30'], '2026-02-30'],
  [['gaps', '--workspace', 'x', '--nope'], '--nope'],
  [['new'], 'FILE'],
  [['plan', 'propose', '--workspace', 'x', '--year', 'soon'], 'soon'],
  [['plan', 'best', '--workspace', 'x', '--year', '2028', '--seconds', '0'], '--seconds'],
  [['plan', 'best', '--workspace', 'x', '--year', '2028', '--budget', 'lots'], 'lots'],
  [
    ['licences', 'project', '--workspace', 'x', '--offer', 'a', '--headcount', '1', '--years', '9'],
    '9',
  ],
  [['call', 'people.explode'], 'people.explode'],
  [['call', '__proto__.toString'], '__proto__'],
  [['call', 'people.list', '{'], 'JSON'],
])('%j is a usage error that names the trouble', async (argv, named) => {
  const { code, out, err } = await relais(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(named);
});

test('a new workspace is empty, a second one never replaces it', async () => {
  const made = await relais(['new', workspace]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.json()).toMatchObject({ workspace, counts: { employees: 0, courses: 0, plans: 0 } });
  const again = await relais(['new', workspace]);
  expect(again.code).toBe(1);
  expect(again.json()).toMatchObject({ error: { code: 'WORKSPACE_EXISTS' } });
});

test('the whole main job runs from the terminal on the demo company', async () => {
  const made = (await relais(['new', workspace, '--demo'])).json();
  expect(made.counts.employees).toBeGreaterThan(400);

  const company = (await on('gaps', '--by', 'company', '--on', '2026-11-22')).json();
  expect(Object.keys(company[0])).toEqual(
    'key name requirements met weightedGap weightedRequired readiness compliance'.split(' '),
  );
  expect(company[0].readiness).toBeGreaterThan(0.5);
  expect(company[0].compliance).toBe(company[0].met / company[0].requirements);

  const plan = (await on('plan', 'propose', '--year', '2028', '--budget', '30 000,50')).json();
  expect(plan.totals.real).toBeLessThanOrEqual(30000.5);
  const cents = (euros: number) => Math.round(euros * 100);
  for (const key of ['pedagogical', 'wages', 'ancillary', 'funding', 'real', 'full'] as const) {
    const sum = plan.lines.reduce(
      (total: number, line: typeof plan.totals) => total + cents(line[key]),
      0,
    );
    expect(sum).toBe(cents(plan.totals[key]));
  }

  const licence = ['--offer', 'talentlms-pro', '--headcount', '180', '--years', '1'];
  expect((await on('licences', 'project', ...licence)).json()).toMatchObject({
    currency: 'USD',
    years: [{ units: 180, total: 11148 }],
  });

  const book = join(folder, 'plan.xlsx');
  const written = await on(
    'export',
    'plan',
    '--plan',
    String(plan.plan),
    '--out',
    book,
    '--lang',
    'en',
  );
  expect(written.json()).toMatchObject({ file: book });
  const sheets = await sheetNames(book);
  for (const name of ['Summary', 'Plan', 'Budget', 'Gaps', 'Licences']) {
    expect(sheets).toContain(name);
  }

  const copy = join(folder, 'copie.relais');
  expect((await on('backup', '--out', copy)).code).toBe(0);
  expect((await on('backup', '--out', copy)).json()).toMatchObject({
    error: { code: 'WORKSPACE_EXISTS' },
  });
  const health = (await relais(['doctor', '--workspace', copy])).json();
  expect(health).toMatchObject({ integrity: 'ok', counts: { employees: made.counts.employees } });
});

test('an import with a refused row writes nothing unless that is accepted', async () => {
  await relais(['new', workspace]);
  const csv = join(folder, 'salariés.csv');
  writeFileSync(
    csv,
    'Matricule;Nom de famille;Prénom;Service;Entrée\nA1;Dupont;Éric;Usinage;01/02/2020\nA2;Durand;Ana;Usinage;31/02/2020\n',
  );
  const map = ['--map', 'Nom de famille=lastName', '--map', 'entree=hireDate'];
  const bring = (...more: string[]) => on('import', csv, '--as', 'employees', ...map, ...more);
  const employees = async () => (await on('doctor')).json().counts.employees;

  const refused = await bring();
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({
    added: 1,
    applied: false,
    rejected: [{ row: 3, value: '31/02/2020', reason: expect.stringContaining('date') }],
    mapping: { Matricule: 'matricule', 'Nom de famille': 'lastName', Entrée: 'hireDate' },
  });
  expect(await employees()).toBe(0);

  expect((await bring('--dry-run', '--accept-partial')).code).toBe(0);
  expect(await employees()).toBe(0);

  expect((await bring('--accept-partial')).json()).toMatchObject({ applied: true, added: 1 });
  expect(await employees()).toBe(1);
  const again = (await bring('--accept-partial')).json();
  expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1 });

  const missing = await on('import', join(folder, 'none.csv'), '--as', 'employees');
  expect(missing.json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect((await on('import', csv, '--as', 'employees', '--map', 'Ville=site')).code).toBe(2);
});

test('a script is told of every refused row, and what to write in place of a wrong field', async () => {
  await relais(['new', workspace]);
  const csv = join(folder, 'long.csv');
  const rows = Array.from({ length: 700 }, (_, index) => `Z${index};Durand;abc`);
  writeFileSync(csv, ['Matricule;Nom;ETP', ...rows].join('\n'));
  const refused = await on('import', csv, '--as', 'employees', '--dry-run');
  expect(refused.code).toBe(1);
  expect(refused.json().rejected).toHaveLength(700);
  expect(refused.err).toContain('Lecture du fichier');

  const wrong = await on('import', csv, '--as', 'employees', '--map', 'Nom=zorg');
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('lastName') });
});

test('an answer that cannot be written where it is asked is said, without a draft left behind', async () => {
  await relais(['new', workspace]);
  for (const out of [join(folder, 'none', 'copy.relais'), join(folder, 'taken')]) {
    if (out.endsWith('taken')) mkdirSync(out);
    const refused = await on(
      'call',
      'imports.template',
      '{"kind":"employees","language":"fr"}',
      '--out',
      out,
    );
    expect(refused.code).toBe(1);
    expect(refused.json().error).toMatchObject({
      code: 'NOT_WRITABLE',
      message: expect.stringContaining(out),
    });
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('any procedure can be called, with files in and out', async () => {
  await relais(['new', workspace]);
  const unit = await on('call', 'people.createUnit', '{"name":"Paris"}');
  expect(unit.json()).toMatchObject({ name: 'Paris' });
  const refused = await on('call', 'people.createUnit', '{"name":7}');
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({ error: { code: 'INVALID' } });
  expect((await on('call', 'workspace.saveCopy')).code).toBe(2);
  const copy = join(folder, 'copie.relais');
  expect((await on('call', 'workspace.saveCopy', '--out', copy)).json()).toMatchObject({
    file: copy,
  });
  writeFileSync(join(folder, 'a.csv'), 'Matricule;Nom\n1;Doe\n');
  const upload = JSON.stringify({ file: { $file: join(folder, 'a.csv') } });
  expect((await on('call', 'imports.upload', upload)).json()).toMatchObject({ format: 'csv' });
  expect((await relais(['call', 'people.list'])).json()).toMatchObject({
    error: { code: 'NO_WORKSPACE' },
  });
});

test('plan best says the plan, its proof and what is left out, in euros, and writes nothing', async () => {
  await relais(['new', workspace, '--demo']);
  const plans = (await on('call', 'plans.list')).json();
  const asked = ['--year', '2028', '--budget', '150 000,50', '--seconds', '5'];
  const found = await on('plan', 'best', ...asked);
  expect(found.code).toBe(0);
  const best = found.json();
  expect(Object.keys(best)).toEqual(
    'status objective bound distance open greedy seconds lines totals leftOut conflict'.split(' '),
  );
  expect(best.objective).toBeGreaterThan(0);
  expect(best.bound).toBeGreaterThanOrEqual(best.objective);
  expect(best.distance).toBeCloseTo((best.bound - best.objective) / best.bound, 9);
  expect(best.totals.real).toBeLessThanOrEqual(150000.5);
  const cents = (euros: number) => Math.round(euros * 100);
  for (const key of ['real', 'wages', 'full'] as const) {
    const sum = best.lines.reduce(
      (total: number, line: typeof best.totals) => total + cents(line[key]),
      0,
    );
    expect(sum).toBe(cents(best.totals[key]));
  }
  expect(best.leftOut.length).toBeGreaterThan(0);
  expect(best.conflict).toEqual([]);
  // Its progress goes to the other stream, so that a script may read the answer.
  expect(found.err).not.toBe('');
  expect((await on('call', 'plans.list')).json()).toEqual(plans);
});

test('plan best on top of a plan counts its money in, and follows the arbitration when asked', async () => {
  await relais(['new', workspace, '--demo']);
  const plans = (await on('call', 'plans.list')).json();
  const plan = plans.find((one: typeof plans) => one.year === 2027 && one.active);
  const stays = plan.costs.real / 100;
  const asked = ['--year', '2027', '--beside', String(plan.id), '--arbitrated', '--seconds', '5'];
  const best = (await on('plan', 'best', ...asked, '--budget', String(stays + 50_000))).json();
  expect(best.totals.real).toBeLessThanOrEqual(stays + 50_000);
  const added = best.lines.reduce((sum: number, line: typeof best) => sum + line.real, 0);
  expect(best.totals.real).toBeCloseTo(stays + added, 2);
  expect(added).toBeGreaterThan(0);
});

test('plan best says in words why no plan is possible', async () => {
  await relais(['new', workspace, '--demo']);
  const none = await on('plan', 'best', '--year', '2028', '--budget', '0', '--seconds', '20');
  expect(none.code).toBe(0);
  expect(none.json()).toMatchObject({ status: 'infeasible', lines: [], totals: { real: 0 } });
  expect(none.json().conflict).toContainEqual(
    expect.objectContaining({ kind: 'envelope', id: null, relaxBy: expect.any(Number) }),
  );
});

test('a script leaves no trace in the recent list, and a backup only of what it changed', async () => {
  await relais(['new', workspace]);
  await on('gaps');
  const backups = join(folder, 'data', 'Sauvegardes');
  expect(existsSync(join(folder, 'data', 'recents.json'))).toBe(false);
  expect(existsSync(backups)).toBe(false);
  await on('call', 'people.createUnit', '{"name":"Paris"}');
  expect(readdirSync(backups)).toHaveLength(1);
  expect(readdirSync(join(folder, 'data', 'temporary'))).toEqual([]);
});

test('the command line itself speaks JSON on stdout and ends with the code', async () => {
  const cli = join(import.meta.dirname, '../cli.ts');
  const call = (...argv: string[]) =>
    spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8' });
  const made = call('new', workspace);
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(made.stdout)).toMatchObject({ workspace });
  expect(call('doctor', '--workspace', join(folder, 'none.relais')).status).toBe(1);
});

test('a plan or an offer that does not exist is said in the words of a command', async () => {
  await relais(['new', workspace]);
  const noPlan = await on('export', 'plan', '--plan', '9', '--out', join(folder, 'x.xlsx'));
  expect(noPlan.code).toBe(1);
  expect(noPlan.json().error.message).toContain('ne contient rien sous ce numéro');
  const asked = ['--headcount', '10', '--years', '1'];
  const noOffer = await on('licences', 'project', '--offer', 'zorg', ...asked);
  expect(noOffer.code).toBe(1);
  expect(noOffer.json().error.message).toMatch(/zorg.*talentlms-pro/);
});

test('paths are of the folder npm was called in, not of the project it moves to', () => {
  const cli = join(import.meta.dirname, '../cli.ts');
  const made = spawnSync(process.execPath, [cli, 'new', 'ici.relais'], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'relais' },
  });
  expect(made.status).toBe(0);
  expect(existsSync(join(folder, 'ici.relais'))).toBe(true);
});

test('a damaged or busy file ends with its own exit code and sentence', async () => {
  await relais(['new', workspace]);
  const { code, err } = await relais(['gaps', '--workspace', join(folder, 'none.relais')]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  truncateSync(workspace, 20_000);
  const damaged = await on('gaps');
  expect(damaged).toMatchObject({ code: 3, out: '' });
  expect(damaged.err).toContain('endommagé');
  const health = await on('doctor');
  expect(health.code).toBe(1);
  expect(health.json()).toMatchObject({ integrity: 'damaged', schemaVersion: currentVersion });
  truncateSync(workspace, 50);
  const cut = await on('doctor');
  expect(cut.code).toBe(1);
  expect(cut.json()).toMatchObject({ integrity: 'damaged', schemaVersion: null, counts: null });
});
