import { test as base, type Page } from '@playwright/test';
import { expertsScreenWords } from '../../renderer/screens/experts/ExpertsScreen.words.ts';
import { qualificationsScreenWords } from '../../renderer/screens/qualifications/QualificationsScreen.words.ts';
import { risksScreenWords } from '../../renderer/screens/risks/RisksScreen.words.ts';
import { formats } from '../../renderer/ui/format.ts';
import { uiWords } from '../../renderer/ui/ui.words.ts';
import { demoCompany } from '../../resources/demo/demo-company.ts';
import { addMonths, today } from '../../shared/kernel/dates.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { assessmentSources } from '../../shared/skills/skills.contract.ts';
import { expect } from './fixtures.ts';
import { openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// Two questions a training manager is asked, answered on the demo company. What the screens must say is worked out
// here from the demo's own rows, the plain way.

base.use({ viewport: { width: 1440, height: 900 } });

const { tables } = demoCompany();
const march = '2026-03-12';

interface Line {
  employee_id: number;
  skill_id: number;
  level: number;
  source: (typeof assessmentSources)[number];
  date: string;
  valid_until: string | null;
}
const history = tables.assessment as unknown as Line[];
const people = tables.employee as unknown as {
  id: number;
  last_name: string;
  first_name: string;
  hire_date: string;
  leave_date: string | null;
}[];
const nameOf = (id: number) => {
  const { last_name, first_name } = people.find((one) => one.id === id)!;
  return `${last_name} ${first_name}`;
};

/** The assessment that decides on a day. */
function deciding(employeeId: number, skillId: number, on: string): Line | undefined {
  return history
    .map((line, place) => ({ line, place }))
    .filter(({ line }) => line.employee_id === employeeId && line.skill_id === skillId)
    .filter(({ line }) => line.date <= on)
    .sort(
      (a, b) =>
        b.line.date.localeCompare(a.line.date) ||
        assessmentSources.indexOf(a.line.source) - assessmentSources.indexOf(b.line.source) ||
        b.place - a.place,
    )[0]?.line;
}

const holds = (employeeId: number, skillId: number, on: string) => {
  const line = deciding(employeeId, skillId, on);
  return line !== undefined && line.level > 0 && (line.valid_until ?? on) >= on;
};

/** Runs a journey on a demo company of its own, in a language; a page that logs an error or reaches outside fails it. */
function journey(title: string, language: Language, run: (page: Page) => Promise<void>) {
  base(`${title}, in ${language}`, async ({ page }) => {
    await throughOwnDoor(page, { language }, async () => {
      await run(page);
    });
  });
}

/** The first row of the table that holds the text searched for. */
async function searchRow(page: Page, language: Language, text: string) {
  await page.locator('main').getByPlaceholder(uiWords[language].searchShort).fill(text);
  const row = page.locator('.ag-row', { hasText: text }).first();
  await expect(row).toBeVisible();
  return row;
}

for (const language of languages) {
  journey('an auditor asks who was qualified last March', language, async (page) => {
    const t = qualificationsScreenWords[language];
    const there = people.filter(
      (one) => one.hire_date <= march && (one.leave_date ?? march) >= march,
    );
    // A qualification that somebody's title had outlived on that day.
    const { skill, qualified, lapsed } = tables.skill
      .filter(({ kind }) => kind === 'qualification')
      .map((one) => {
        const id = Number(one.id);
        const titled = there.filter((person) => deciding(person.id, id, march));
        return {
          skill: String(one.name),
          qualified: titled.filter((person) => holds(person.id, id, march)),
          lapsed: titled.find((person) => !holds(person.id, id, march)),
        };
      })
      .find((one) => one.lapsed && one.qualified.length > 10)!;

    await openScreen(page, 'qualifications', language);
    await page.getByRole('tab', { name: t.tabs.audit }).click();
    await page.getByRole('textbox', { name: t.auditDay }).fill('12/03/2026');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: t.kind }).fill(skill);
    await page.getByRole('option', { name: skill, exact: true }).click();
    const said = t.auditAnswer_other
      .replace('{{count}}', String(qualified.length))
      .replace('{{day}}', formats(language).date(march, true));
    await expect(page.getByRole('status').filter({ hasText: said.split('{{')[0]! })).toBeVisible();

    const over = await searchRow(page, language, nameOf(lapsed!.id));
    await expect(over.locator('[col-id="qualified"]')).toHaveText(t.notQualified);
    const valid = await searchRow(page, language, nameOf(qualified[0]!.id));
    await expect(valid.locator('[col-id="qualified"]')).toHaveText(t.qualified);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: t.export }).click();
    expect((await downloading).suggestedFilename()).toContain(march);
  });

  journey(
    'who retires with what nobody else holds, who succeeds, and the path',
    language,
    async (page) => {
      const t = risksScreenWords[language];
      const experts = expertsScreenWords[language];
      const skill = tables.skill.find(({ name }) => String(name).includes('cames'))!;
      const skillId = Number(skill.id);
      const known = history.filter((line) => line.skill_id === skillId);
      const master = known.find(({ level }) => level === 4)!.employee_id;
      const heir = known.find(({ level }) => level === 2)!.employee_id;
      const leaves = people.find(({ id }) => id === master)!.leave_date!;
      expect(leaves <= addMonths(today(), 24)).toBe(true);

      await openScreen(page, 'risks', language);
      await page.getByRole('switch', { name: t.aloneOnly }).focus();
      await page.keyboard.press('Space');
      const row = await searchRow(page, language, nameOf(master));
      await expect(row.locator('[col-id="others"]')).toHaveText('0');
      await expect(row.locator('[col-id="leaveDate"]')).toHaveText(formats(language).date(leaves));
      await row.locator('[col-id="skill"]').click();

      const panel = page.getByRole('complementary', { name: nameOf(master) });
      await panel
        .getByRole('button', {
          name: t.nameOf.replace('{{name}}', nameOf(heir)).replace('{{skill}}', String(skill.name)),
        })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t.who).fill('Jeanne Le Goff');
      await dialog.getByRole('button', { name: t.save }).click();
      await expect(dialog).toHaveCount(0);
      await expect(panel.getByText(t.successor.replace('{{name}}', nameOf(heir)))).toBeVisible();

      await panel.getByRole('link', { name: t.openTrainer }).click();
      await expect(page).toHaveURL(
        ({ pathname, searchParams }) =>
          pathname === '/experts' &&
          searchParams.get('employee') === String(heir) &&
          searchParams.get('skill') === String(skillId),
      );
      const candidate = page.getByRole('complementary', { name: nameOf(heir) });
      await candidate.getByRole('button', { name: experts.panel.startPath }).click();
      await dialog.getByLabel(experts.who).fill('Jeanne Le Goff');
      await dialog.getByLabel(experts.reason).fill('Cames');
      await dialog.getByRole('button', { name: experts.open.confirm }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('complementary', { name: nameOf(heir) })).toBeVisible();
      await expect(page).toHaveURL(({ searchParams }) => searchParams.has('trainer'));
    },
  );
}
