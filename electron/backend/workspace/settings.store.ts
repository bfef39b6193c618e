import { type Settings, settingsSchema } from '#shared/workspace/settings.ts';
import type { Reader, Writer } from '../../database/access.ts';

/** The workspace's settings, defaults filled in. */
export async function readSettings(db: Reader): Promise<Settings> {
  const row = await db.selectFrom('setting').select('value').executeTakeFirst();
  return settingsSchema.parse(row ? JSON.parse(row.value) : {});
}

/** Keeps the settings given; those left out take their defaults. */
export async function writeSettings(tx: Writer, settings: Partial<Settings>): Promise<void> {
  const value = JSON.stringify(settingsSchema.parse(settings));
  await tx
    .insertInto('setting')
    .values({ id: 1, value })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ value }))
    .execute();
}
