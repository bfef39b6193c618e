import type { IsoDate } from '#shared/kernel/dates.ts';
import { findRisks } from '#shared/skills/find-risks.ts';
import type { Risks } from '#shared/skills/skills.contract.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadMatrix } from './load-matrix.ts';

/** The company's risks on a day, computed once per day and revision. */
export function loadRisks(session: Session, on: IsoDate): Promise<Risks> {
  return session.remember(`risks ${on}`, async () =>
    findRisks(await loadMatrix(session, { on }), await readSettings(session.reader)),
  );
}
