import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** Can read the workspace. Stores that take a Reader promise not to write. */
export type Reader = Kysely<Tables>;

/** A running write transaction: everything done with it is kept or undone together. */
export type Writer = Transaction<Tables>;
