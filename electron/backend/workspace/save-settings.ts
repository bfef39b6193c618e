import { RelaisError } from '#shared/kernel/errors.ts';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import type { Backend } from '../backend.ts';
import { translator } from '../translate.ts';
import { highestLevelUsed } from './level-usage.store.ts';
import { readSettings, writeSettings } from './settings.store.ts';

/** Changes the given settings, as one undoable step. Throws CONFLICT when the scale would lose a level in use. */
export async function saveSettings(
  { session, host }: Backend,
  patch: Partial<Settings>,
): Promise<void> {
  await session.write('saveSettings', async (tx) => {
    const settings = { ...(await readSettings(tx)), ...patch };
    const used = await highestLevelUsed(tx);
    if (used > topLevel(settings)) {
      const say = translator(host.language);
      const detail = say('workspace:levelInUse', { level: used, count: used + 1 });
      throw new RelaisError('CONFLICT', { level: used, detail });
    }
    await writeSettings(tx, settings);
  });
}
