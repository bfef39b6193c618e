import { isPresent } from '#shared/gaps/is-present.ts';
import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { fullName } from '#shared/people/full-name.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { countCell, emptyCounts, visitCampaignCells } from '#shared/skills/campaign-cells.ts';
import type {
  Campaign,
  CampaignCell,
  CampaignProgress,
  CampaignUnit,
} from '#shared/skills/campaigns.contract.ts';
import { loadWorkforce, readWorkforcePart } from '../gaps/load-workforce.ts';
import { readEmployees } from '../people/employees.store.ts';
import { loadEmployees } from '../people/load-employees.ts';
import { readUnits } from '../people/units.store.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readCampaigns } from './campaigns.store.ts';
import { loadSkills } from './load-skills.ts';

/** Every campaign with the name of its unit. */
export async function loadCampaigns({ reader }: Session, on: IsoDate): Promise<Campaign[]> {
  const names = new Map((await readUnits(reader, on)).map(({ id, name }) => [id, name]));
  return (await readCampaigns(reader)).map((campaign) => ({
    ...campaign,
    unit: campaign.unitId === null ? null : (names.get(campaign.unitId) ?? null),
  }));
}

/** How far a campaign is, by unit and person; throws NOT_FOUND. */
export async function loadCampaignProgress(
  session: Session,
  id: number,
  today: IsoDate,
): Promise<CampaignProgress> {
  const campaign = await findCampaign(session, id, today);
  const on = dayWithin(campaign, today);
  const units =
    campaign.unitId === null
      ? null
      : unitsBelow(await readUnits(session.reader, on), campaign.unitId);
  const people = (await loadEmployees(session)).filter(
    (person) =>
      isPresent(person, on) && (!units || (person.unitId !== null && units.has(person.unitId))),
  );
  const total = emptyCounts();
  const counts = new Map(people.map((person) => [person.id, emptyCounts()]));
  visitCampaignCells(
    await loadWorkforce(session),
    people,
    (await skillsOf(session, campaign)).map((skill) => skill.id),
    campaign,
    on,
    await readSettings(session.reader),
    (person, cell) => {
      countCell(total, cell);
      countCell(counts.get(person.id)!, cell);
    },
  );
  const rows = people
    .map((person) => ({
      employeeId: person.id,
      matricule: person.matricule,
      name: fullName(person),
      unitId: person.unitId,
      unit: person.unit,
      ...counts.get(person.id)!,
    }))
    .filter(({ asked }) => asked > 0)
    .sort(
      (a, b) =>
        a.manager / a.asked - b.manager / b.asked ||
        a.self / a.asked - b.self / b.asked ||
        compareText(a.name, b.name),
    );
  return { campaign, total, units: sumUnits(rows), people: rows };
}

/** One person's cells in a campaign, by domain and name; throws NOT_FOUND. */
export async function loadCampaignPerson(
  session: Session,
  id: number,
  employeeId: number,
  today: IsoDate,
): Promise<CampaignCell[]> {
  const campaign = await findCampaign(session, id, today);
  const people = await readEmployees(session.reader, [employeeId]);
  if (people.length === 0) throw new RelaisError('NOT_FOUND');
  const skills = await skillsOf(session, campaign);
  const names = new Map(skills.map((skill, place) => [skill.id, { ...skill, place }]));
  const cells: (CampaignCell & { place: number })[] = [];
  const known = (level: number) => (level < 0 ? null : level);
  visitCampaignCells(
    await readWorkforcePart(session.reader, people),
    people,
    skills.map((skill) => skill.id),
    campaign,
    dayWithin(campaign, today),
    await readSettings(session.reader),
    (_person, { skillId, required, stale, ...levels }) => {
      const { name, domain, place } = names.get(skillId)!;
      const [self, manager] = [known(levels.self), known(levels.manager)];
      cells.push({
        place,
        skillId,
        skill: name,
        domain,
        required,
        self,
        manager,
        difference: self === null || manager === null ? null : manager - self,
        before: known(levels.before),
        stale,
      });
    },
  );
  return cells.sort((a, b) => a.place - b.place).map(({ place: _place, ...cell }) => cell);
}

async function findCampaign(session: Session, id: number, on: IsoDate): Promise<Campaign> {
  const campaign = (await loadCampaigns(session, on)).find((one) => one.id === id);
  if (!campaign) throw new RelaisError('NOT_FOUND');
  return campaign;
}

/** Skills a campaign is about; a qualification is proven by a certificate, not by an opinion. */
async function skillsOf(session: Session, { domain }: Campaign) {
  return (await loadSkills(session)).filter(
    (skill) => skill.kind === 'skill' && (domain === null || skill.domain === domain),
  );
}

/** People are those present today, or on the nearest day of the campaign. */
function dayWithin({ opensOn, closesOn }: Campaign, today: IsoDate): IsoDate {
  if (today < opensOn) return opensOn;
  return today > closesOn ? closesOn : today;
}

function sumUnits(people: CampaignProgress['people']): CampaignUnit[] {
  return [...Map.groupBy(people, ({ unitId }) => unitId)]
    .map(([unitId, rows]): CampaignUnit => {
      const sum = (key: 'asked' | 'self' | 'manager' | 'different' | 'stale') =>
        rows.reduce((total, row) => total + row[key], 0);
      return {
        unitId,
        unit: rows[0]!.unit,
        people: rows.length,
        asked: sum('asked'),
        self: sum('self'),
        manager: sum('manager'),
        different: sum('different'),
        stale: sum('stale'),
      };
    })
    .sort((a, b) => compareText(a.unit ?? '', b.unit ?? ''));
}
