import type { GapGrouping, GapSummary } from '#shared/gaps/gaps.contract.ts';
import { summarise } from '#shared/gaps/summarise.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import { readPersonNames } from '../people/directory.store.ts';
import { readJobs } from '../people/jobs.store.ts';
import { readUnits } from '../people/units.store.ts';
import type { Session } from '../session.ts';
import { loadSkills } from '../skills/load-skills.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadGaps } from './load-gaps.ts';

/** Gap figures on a day with the groups' names, largest weighted gap first, then by name. */
export async function summariseGaps(
  session: Session,
  on: IsoDate,
  by: GapGrouping,
): Promise<GapSummary[]> {
  const names = await readNames(session, on, by);
  return summarise(await loadGaps(session, on), by)
    .map((figures) => ({ ...(names.get(figures.id) ?? nameless), ...figures }))
    .sort((a, b) => b.weightedGap - a.weightedGap || compareText(a.name, b.name));
}

interface Name {
  key: string;
  name: string;
}

/** People without a unit: the screen says so in words. */
const nameless: Name = { key: '', name: '—' };

async function readNames(
  session: Session,
  on: IsoDate,
  by: GapGrouping,
): Promise<Map<number | null, Name>> {
  const named = (rows: readonly { id: number; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, { key: name, name }]));
  switch (by) {
    case 'person':
      return session.remember('gap-names', async () => {
        const people = await readPersonNames(session.reader);
        return new Map(
          people.map((person) => [person.id, { key: person.matricule, name: fullName(person) }]),
        );
      });
    case 'unit':
      return named(await readUnits(session.reader, on));
    case 'job':
      return named(await readJobs(session.reader, on, { library: true }));
    case 'skill':
      return named(await loadSkills(session));
    case 'company': {
      const { companyName } = await readSettings(session.reader);
      return new Map([[null, { key: 'company', name: companyName || 'company' }]]);
    }
  }
}
