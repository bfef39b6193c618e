import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { gapsScreenWords } from '../../renderer/screens/gaps/GapsScreen.words.ts';
import { lineSessionsWords } from '../../renderer/screens/plan/LineSessions.words.ts';
import { documentWords } from '../../renderer/screens/sessions/documents.words.ts';
import { sessionsScreenWords } from '../../renderer/screens/sessions/SessionsScreen.words.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { sessionsWords } from '../../shared/sessions/sessions.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { follow, openScreen, visit } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['fr'];

// English lessons of the running plan: 8 people in groups of 4, so two sessions; nothing is scheduled yet.
const line = '/plan?plan=1&line=24';
const course = { fr: 'Anglais', en: 'Anglais' };

for (const language of spoken) {
  test(`two sessions are scheduled, one is held and closed, and gaps shrink until undo (${language})`, async ({
    page,
  }) => {
    await throughOwnDoor(page, { language }, async () => {
      const t = sessionsScreenWords[language];
      const before = await openGaps(page, language);

      await visit(page, line, language);
      const words = lineSessionsWords[language];
      await page.getByRole('tab', { name: words.tab }).click();
      await page.getByRole('button', { name: words.schedule }).click();
      await expect(page.getByText(words.everybody)).toBeVisible();
      const links = page.getByRole('tabpanel').getByRole('listitem').getByRole('link');
      await expect(links).toHaveCount(2);
      await follow(page, links.first(), language);
      await expect(page.getByRole('complementary')).toContainText(course[language]);

      await heldOn(page, '20/11/2026', language);
      const panel = page.getByRole('complementary');
      await panel.getByRole('button', { name: t.moves.open }).click();
      await panel.getByRole('button', { name: t.moves.running }).click();
      await panel.getByRole('tab', { name: new RegExp(`^${t.panel.people}`) }).click();
      await panel.getByRole('button', { name: t.list.markAll }).click();
      await expect(
        panel.getByRole('cell', { name: sessionsWords[language].attendance.present, exact: true }),
      ).toHaveCount(4);
      await panel.getByRole('button', { name: t.moves.done }).click();
      await panel.getByRole('button', { name: t.moves.close }).click();

      const dialog = page.getByRole('dialog');
      const rows = dialog.getByRole('row').filter({ hasText: t.close.results.raise });
      await expect(rows.first()).toBeVisible();
      for (const box of await dialog.getByRole('checkbox').all()) await box.check();
      const confirm = dialog.getByRole('button').last();
      await expect(confirm).toBeEnabled();
      await confirm.click();
      await expect(dialog).toHaveCount(0);
      await expect(panel.getByText(sessionsWords[language].states.closed)).toBeVisible();
      await expect(
        panel.getByText(t.panel.levels_other.replace('{{count}}', '').trim()),
      ).toBeVisible();

      await expect.poll(() => openGaps(page, language)).toBeLessThan(before);
      await page.getByRole('button', { name: new RegExp(appWords[language].undo) }).click();
      await expect.poll(() => openGaps(page, language)).toBe(before);
    });
  });
}

test('the calendar, a session, its documents and closed days have no accessibility fault', async ({
  app: page,
}) => {
  const tab = (name: string) => page.getByRole('radio', { name, checked: true });
  const panel = page.getByRole('complementary').getByRole('tab').first();
  const { tabs } = sessionsScreenWords.fr;
  const document = (name: string) => page.getByRole('heading', { name }).last();
  for (const [address, shown] of [
    ['/sessions?tab=quarter', tab(tabs.quarter)],
    ['/sessions?tab=week&day="2026-11-26"&session=6', tab(tabs.week)],
    ['/sessions?tab=list&session=4', tab(tabs.list)],
    ['/sessions?tab=closed', tab(tabs.closed)],
    ['/sessions?session=4&show=sheet', document(documentWords.fr.sheet)],
    ['/sessions?session=4&show=convocation', document(documentWords.fr.convocation)],
  ] as const) {
    await visit(page, address);
    await expect(shown).toHaveCount(1);
    if (/session=.$/.test(address)) await expect(panel).toBeVisible();
    expect(await findViolations(page), address).toEqual([]);
  }
});

test('two sessions that want one room say so on both, in the picture and in the table', async ({
  app: page,
}) => {
  await visit(page, '/sessions?tab=week&day="2026-11-26"', 'fr');
  const picture = page.getByRole('region', { name: /^Calendrier/ });
  await expect(picture.getByRole('button', { name: /Salle Sèvre.*aussi prise/ })).toHaveCount(2);
  await picture.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('aussi prise par');
});

/** The number of open gaps the screen shows. */
async function openGaps(page: Page, language: Language): Promise<number> {
  await openScreen(page, 'gaps', language);
  const label = page.getByText(gapsScreenWords[language].openGaps, { exact: true });
  const text = await label.locator('xpath=following-sibling::*[1]').innerText();
  return Number(text.replace(/\D/g, ''));
}

/** Gives a session one half-day on a day, in place of those proposed. */
async function heldOn(page: Page, day: string, language: Language): Promise<void> {
  const t = sessionsScreenWords[language].fields;
  const group = page.getByRole('group', { name: t.days });
  const remove = group.getByRole('button', { name: new RegExp(t.removeDay.split(' ')[0]!) });
  await expect(remove.first()).toBeVisible();
  for (let left = await remove.count(); left > 1; left -= 1) await remove.last().click();
  const date = group.getByRole('textbox', { name: t.day });
  await date.fill(day);
  await date.press('Tab');
  await group.getByRole('button', { name: t.saveDays }).click();
  await expect(group.getByRole('button', { name: t.saveDays })).toHaveCount(0);
}
