import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { Session } from '../../electron/backend/session.ts';

// A process that writes without end until it is killed: small edits and imports in random order.
// It says `start N` before each write and `ack N` once the product answered that it is saved.
const [path = '', life = ''] = process.argv.slice(2);

/** Rows of one import; an import is one transaction, so the file holds all of them or none. */
const importRows = 300;

const session = Session.open(path, () => undefined);
const say = (text: string) => writeSync(1, `${text}\n`);

for (let n = 0; ; n++) {
  const key = `${life}-${n}`;
  const isImport = Math.random() < 0.5;
  say(`start ${isImport ? 'import' : 'edit'} ${key}`);
  if (isImport) await importPeople(key);
  else await edit(key);
  say(`ack ${isImport ? 'import' : 'edit'} ${key}`);
}

function importPeople(key: string): Promise<void> {
  const rows = Array.from({ length: importRows }, (_, i) => ({
    matricule: `${key}-${i}`,
    name: `Nom ${i} ${'é'.repeat(40)}`,
  }));
  return session.write('edit', async (tx) => {
    await sql`INSERT INTO employee (matricule, last_name, first_name, site)
      SELECT value ->> 'matricule', value ->> 'name', '', ${key} FROM json_each(${JSON.stringify(rows)})`.execute(
      tx,
    );
    await tx.updateTable('employee').set({ fte: 1 }).where('site', '=', key).execute();
  });
}

/** Two tables at once: the unit and the people moved into it must be found together. */
function edit(key: string): Promise<void> {
  return session.write('edit', async (tx) => {
    const { id } = await tx
      .insertInto('unit')
      .values({ name: key, folded: key, parent_id: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('employee')
      .values({ matricule: `E${key}`, last_name: 'X', first_name: '', unit_id: id } as never)
      .execute();
  });
}
