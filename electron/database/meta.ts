import type Database from 'better-sqlite3';

/** What a workspace says about itself, outside its data. */
export interface Meta {
  /** The name on the window's frame. */
  name: string;
  /** ISO instant the file was made. */
  created: string;
  demo: boolean;
  /** Grows by one with every committed write, over all sittings: tells a backup older than the file from a file that lost its journal. */
  sequence: number;
}

/** Reads the rows of `meta`; missing ones read as empty. */
export function readMeta(db: Database.Database): Meta {
  const rows = db.prepare('SELECT key, value FROM meta').all() as { key: string; value: string }[];
  const values = new Map(rows.map((row) => [row.key, row.value]));
  return {
    name: values.get('name') ?? '',
    created: values.get('created') ?? '',
    demo: values.get('demo') === '1',
    sequence: Number(values.get('sequence') ?? 0),
  };
}

/** Writes some rows of `meta`, inside the transaction the caller opened. */
export function writeMeta(db: Database.Database, meta: Partial<Meta>): void {
  const put = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries(meta)) {
    put.run(key, typeof value === 'boolean' ? String(Number(value)) : String(value));
  }
}
