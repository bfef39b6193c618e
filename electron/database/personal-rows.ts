import type Database from 'better-sqlite3';

/** Rows of one table that name a person; ids of other things are already said in words. */
export interface PersonalTable {
  /** Name of the table; `team` for the people somebody manages, by name only. */
  table: string;
  columns: string[];
  rows: (string | number | null)[][];
}

interface Reference {
  from: string;
  table: string;
  on_delete: string;
}

/**
 * Everything a workspace holds about an employee, found by following the schema's own references: the employee's row,
 * rows of any table that refer to it, and rows that hang on those. A table made tomorrow is in it without a word here.
 */
export function readPersonalRows(db: Database.Database, employeeId: number): PersonalTable[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const references = new Map(names.map((name) => [name, referencesOf(db, name)]));
  const found = new Map<string, Set<number>>([['employee', new Set([employeeId])]]);
  const add = (table: string, column: string, ids: Iterable<number>) => {
    const known = found.get(table) ?? new Set<number>();
    const before = known.size;
    for (const id of ids) for (const row of idsWhere(db, table, column, id)) known.add(row);
    if (known.size > 0) found.set(table, known);
    return known.size > before;
  };
  for (const [table, refers] of references) {
    if (table === 'employee') continue;
    for (const { from } of refers.filter(to('employee'))) add(table, from, [employeeId]);
  }
  // Rows that vanish with the person are the person's: what hangs on them is too.
  for (let grew = true; grew; ) {
    grew = false;
    for (const [table, refers] of references) {
      if (refers.some(to('employee')) || table === 'employee') continue;
      for (const { from, table: parent } of refers) {
        const owned = references.get(parent)?.filter(to('employee')) ?? [];
        const theirs = parent !== 'employee' && isOwned(parent, owned, references);
        if (theirs && add(table, from, found.get(parent) ?? [])) grew = true;
      }
    }
  }
  const team = db
    .prepare('SELECT matricule, last_name, first_name FROM employee WHERE manager_id = ?')
    .raw()
    .all(employeeId) as PersonalTable['rows'];
  const columns = ['matricule', 'last_name', 'first_name'];
  return [
    ...[...found].map(([table, ids]) => tableOf(db, table, [...ids], references)),
    ...(team.length > 0 ? [{ table: 'team', columns, rows: team }] : []),
  ];
}

function isOwned(
  table: string,
  toEmployee: readonly Reference[],
  references: ReadonlyMap<string, Reference[]>,
): boolean {
  if (toEmployee.length > 0) return toEmployee.some(({ on_delete }) => on_delete === 'CASCADE');
  // A grandchild: it hangs on a table that is itself the person's.
  return (references.get(table) ?? []).some(
    ({ table: parent, on_delete }) =>
      parent !== table &&
      on_delete === 'CASCADE' &&
      (references.get(parent) ?? []).some(
        (one) => to('employee')(one) && one.on_delete === 'CASCADE',
      ),
  );
}

function tableOf(
  db: Database.Database,
  table: string,
  ids: readonly number[],
  references: ReadonlyMap<string, Reference[]>,
): PersonalTable {
  const refers = references.get(table) ?? [];
  const people = refers.filter(to('employee'));
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[])
    .map(({ name }) => name)
    // Whose rows these are stands on the first page; a row's own number says nothing to anybody.
    .filter((name) => name !== 'id' && !(people.length === 1 && name === 'employee_id'));
  const shown = columns.map((name) => {
    const reference = refers.find(({ from }) => from === name);
    return reference ? label(db, reference.table, `t.${name}`, references, 0) : `t.${name}`;
  });
  const rows = db
    .prepare(
      `SELECT ${shown.join(', ')} FROM ${table} t WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
    )
    .raw()
    .all(JSON.stringify(ids)) as PersonalTable['rows'];
  return { table, columns, rows };
}

/** An expression that says what an id stands for: a name or title, else the names of what it joins. */
function label(
  db: Database.Database,
  table: string,
  id: string,
  references: ReadonlyMap<string, Reference[]>,
  depth: number,
): string {
  const info = db.pragma(`table_info(${table})`) as { name: string; notnull: number }[];
  const alias = `l${depth}`;
  const named = info.find(({ name }) => name === 'name' || name === 'title')?.name;
  const parts =
    table === 'employee'
      ? [
          `trim(${alias}.last_name || ' ' || ${alias}.first_name) || ' (' || ${alias}.matricule || ')'`,
        ]
      : named
        ? [`${alias}.${named}`]
        : (references.get(table) ?? [])
            .filter(({ from }) => depth < 2 && info.some((one) => one.name === from && one.notnull))
            .map((one) => label(db, one.table, `${alias}.${one.from}`, references, depth + 1));
  if (parts.length === 0) return id;
  return `(SELECT ${parts.join(" || ' · ' || ")} FROM ${table} ${alias} WHERE ${alias}.id = ${id})`;
}

const to = (table: string) => (reference: Reference) => reference.table === table;

function referencesOf(db: Database.Database, table: string): Reference[] {
  return (db.pragma(`foreign_key_list(${table})`) as Reference[]).reverse();
}

function idsWhere(db: Database.Database, table: string, column: string, id: number): number[] {
  return db.prepare(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck().all(id) as number[];
}
