import type { Page } from '@playwright/test';
import { appWords } from '../../renderer/app/app.words.ts';
import { findScreenWords } from '../../renderer/screens/find/FindScreen.words.ts';
import { personScreenWords } from '../../renderer/screens/person/PersonScreen.words.ts';
import { uiWords } from '../../renderer/ui/ui.words.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { follow, settled } from './open-screen.ts';

// One language here; the main journey and the risks' speak both.
const spoken: readonly Language[] = ['en'];

// Who knows what: asked from the palette, answered by a person's page, handed over as a file.

const skill = 'Soudage TIG';
const typed = 'soudage tig';

/** Chooses the language from the bar, whatever it is now. */
async function speak(app: Page, language: Language) {
  const names = languages.map((each) => appWords[each].language).join('|');
  await app.getByRole('button', { name: new RegExp(names) }).click();
  await app.locator(`[role="menuitem"][lang="${language}"]`).click();
}

for (const language of spoken) {
  test(`who knows a skill is found from the palette, and their page is read and exported, in ${language}`, async ({
    app,
  }) => {
    const words = appWords[language];
    const person = personScreenWords[language];
    await speak(app, language);
    await app.keyboard.press('Control+k');
    await app.getByPlaceholder(words.paletteHint).fill(typed);
    const question = words.whoKnows.replace('{{skill}}', skill);
    await follow(app, app.getByRole('dialog').getByText(question, { exact: true }), language);
    const found = app.getByRole('table');
    await expect(found.getByRole('columnheader', { name: skill })).toBeVisible();

    const first = found.getByRole('link').first();
    const name = await first.innerText();
    await follow(app, first, language);
    await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();

    const radar = app.getByRole('region', { name: person.radar });
    await radar.getByText(uiWords[language].showTable, { exact: true }).click();
    await expect(radar.getByRole('columnheader', { name: person.requiredMean })).toBeVisible();
    expect(await radar.getByRole('row').count()).toBeGreaterThan(1);

    const downloading = app.waitForEvent('download');
    await app.getByRole('button', { name: person.exportAll }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(`Relais – ${name}.xlsx`);

    // The address alone shows the same person again.
    await app.reload();
    await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
    await speak(app, 'fr');
  });
}

test('the pages of a person and of the search have nothing axe holds against them', async ({
  app,
}) => {
  await settled(app);
  await app.keyboard.press('Control+k');
  await app.getByPlaceholder(appWords.fr.paletteHint).fill(typed);
  const question = appWords.fr.whoKnows.replace('{{skill}}', skill);
  await follow(app, app.getByRole('dialog').getByText(question, { exact: true }));
  await expect(app.getByRole('table')).toBeVisible();
  for (const page of ['find', 'person'] as const) {
    if (page === 'person') {
      const first = app.getByRole('table').getByRole('link').first();
      const name = await first.innerText();
      await follow(app, first);
      await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      expect.soft(await findViolations(app), `${page} ${colorScheme}`).toEqual([]);
    }
  }
});

test('a place and a wish narrow the search, and an answer nobody gives says what to widen', async ({
  app,
}) => {
  const words = findScreenWords.fr;
  await settled(app);
  await app.keyboard.press('Control+k');
  await app.getByPlaceholder(appWords.fr.paletteHint).fill(typed);
  await app
    .getByRole('dialog')
    .getByText(appWords.fr.whoKnows.replace('{{skill}}', skill), { exact: true })
    .click();
  const rows = app.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const everybody = await rows.count();
  await app
    .getByRole('combobox', { name: words.levelOf.replace('{{skill}}', skill) })
    .selectOption('4');
  await expect.poll(() => rows.count()).toBeLessThan(everybody);
  await app.getByRole('button', { name: words.removeSkill.replace('{{skill}}', skill) }).click();
  await expect(app.getByRole('heading', { name: words.start })).toBeVisible();
});
