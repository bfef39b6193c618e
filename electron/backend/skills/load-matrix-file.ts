import { eachCell } from '#shared/gaps/compute-cells.ts';
import { isPresent } from '#shared/gaps/is-present.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import { packCell } from '#shared/skills/cell-code.ts';
import { CellRows } from '#shared/skills/cell-rows.ts';
import { encodeMatrix } from '#shared/skills/matrix-file.ts';
import { loadWorkforce } from '../gaps/load-workforce.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { readUnits } from '../people/units.store.ts';
import { readCountRules } from '../risks/count-rules.store.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadSkills } from './load-skills.ts';

/** The whole matrix of a day as bytes, made once per day and revision. */
export function loadMatrixFile(session: Session, on: IsoDate): Promise<File> {
  return session.remember(`matrix ${on}`, async () => {
    const settings = await readSettings(session.reader);
    const people = (await loadEmployees(session)).filter((person) => isPresent(person, on));
    const known = await loadSkills(session);
    const skillIds = known.map(({ id }) => id);
    const rows = new CellRows(people.length, known.length);
    eachCell(
      await loadWorkforce(session),
      people,
      skillIds,
      on,
      settings,
      (row, skill, level, required, status, flags, criticality) =>
        rows.add(row, skill, packCell(level, required, status, criticality, flags)),
    );
    const ruled = new Set((await readCountRules(session.reader)).map(({ skillId }) => skillId));
    const { kept, ...columns } = rows.finish((place) => !known[place]!.library);
    const bytes = encodeMatrix({
      on,
      people: people.map((person) => ({
        id: person.id,
        matricule: person.matricule,
        name: fullName(person),
        unit: person.unit,
        site: person.site,
        jobs: person.jobs,
      })),
      skills: kept.map((place) => {
        const { id, name, domain, kind } = known[place]!;
        return { id, name, domain, kind, ...(ruled.has(id) ? { ruled: true } : {}) };
      }),
      units: (await readUnits(session.reader, on)).map(({ id, name, parentId }) => ({
        ...{ id, name, parentId },
      })),
      ...columns,
    });
    return new File([bytes], 'matrix.bin', { type: 'application/octet-stream' });
  });
}
