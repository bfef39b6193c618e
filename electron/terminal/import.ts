import type { Command } from 'commander';
import {
  type ImportPreview,
  type Inspection,
  importKinds,
} from '#shared/imports/imports.contract.ts';
import { readGiven } from './files.ts';
import { columnNames, mappingFrom } from './import-mapping.ts';
import { rejectionDetails } from './import-rejections.ts';
import { readWord } from './numbers.ts';
import { InputRejected } from './outcome.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  workspace: string;
  as: string;
  sheet?: string;
  map: string[];
  dryRun?: boolean;
  acceptPartial?: boolean;
}

/** `import SOURCE --workspace FILE --as KIND …` → `{added, changed, unchanged, rejected: […], mapping}` */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(terminal.say('import'))
    .argument('<SOURCE>', terminal.say('source'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--as <KIND>', terminal.say('as'))
    .option('--sheet <NAME>', terminal.say('sheet'))
    .option('--map <COLUMN=FIELD>', terminal.say('map'), (one, all: string[]) => [...all, one], [])
    .option('--dry-run', terminal.say('dryRun'))
    .option('--accept-partial', terminal.say('acceptPartial'))
    .action((source: string, options: Options) => importFile(terminal, source, options));
}

async function importFile(terminal: Terminal, source: string, options: Options): Promise<void> {
  const kind = readWord('--as', options.as, importKinds);
  const { sheet, dryRun, acceptPartial = false } = options;
  const file = await readGiven(terminal, source);
  const result = await terminal.withBackend(options.workspace, async ({ imports }) => {
    const { token } = await terminal.finish('imports', await imports.upload({ file }));
    const target = { token, kind, ...(sheet !== undefined && { sheet }) };
    const inspection = await imports.inspect(target);
    const mapping = mappingFrom(options.map, inspection);
    // A screen shows the first refusals; a script is told of each.
    const rejectionLimit = Number.MAX_SAFE_INTEGER;
    const wanted = { ...target, rejectionLimit, ...(mapping && { mapping }) };
    const done = dryRun
      ? await terminal.finish('imports', await imports.preview(wanted))
      : await terminal.finish('imports', await imports.apply({ ...wanted, acceptPartial }));
    return report(terminal, done, inspection);
  });
  if (result.rejected.length > 0 && !acceptPartial) throw new InputRejected(result);
  terminal.print(result);
}

function report(terminal: Terminal, done: ImportPreview, inspection: Inspection) {
  const { added, changed, unchanged, created, placedUnits, leftOut, notes } = done;
  return {
    added,
    changed,
    unchanged,
    rejected: rejectionDetails(done.rejections, terminal.language),
    rejectedCount: done.rejected,
    applied: 'applied' in done && done.applied === true,
    created,
    placedUnits,
    leftOut,
    notes,
    mapping: columnNames(done.mapping, inspection),
    // A column nothing was recognised in is lost without a word otherwise.
    notImported: inspection.columns
      .filter(({ column, header }) => header !== '' && !Object.hasOwn(done.mapping, column))
      .map(({ header }) => header),
  };
}
