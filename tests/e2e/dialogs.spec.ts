import { needsScreenWords } from '../../renderer/screens/needs/NeedsScreen.words.ts';
import { sessionsScreenWords } from '../../renderer/screens/sessions/SessionsScreen.words.ts';
import { uiWords } from '../../renderer/ui/ui.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { openScreen, visit } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

const language = 'fr';
const words = needsScreenWords[language];
const ui = uiWords[language];
const title = 'Anglais technique du service après-vente';

test.use({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });

test('a form keeps what was typed until it is given up, adds once for a double click, and gives the focus back', async ({
  page,
}) => {
  await throughOwnDoor(page, { language }, async () => {
    await openScreen(page, 'needs', language);
    const opener = page.getByRole('button', { name: words.add.button, exact: true });
    const dialog = page.getByRole('dialog');
    const name = dialog.getByRole('textbox', { name: words.add.name, exact: true });
    const add = dialog.getByRole('button', { name: words.add.confirm, exact: true });

    // Nothing typed: Escape closes, and the keyboard goes on from the button.
    await opener.press('Enter');
    await add.click();
    await expect(dialog.getByText(words.add.missing)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();

    await opener.press('Enter');
    await name.fill(title);
    await page.keyboard.press('Escape');
    await expect(dialog.getByText(ui.unsaved)).toBeVisible();
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await expect(dialog.getByRole('button', { name: ui.keepTyping })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(name).toHaveValue(title);

    await add.dblclick();
    await expect(dialog).toHaveCount(0);
    await page.getByText(words.view.list, { exact: true }).click();
    await page.getByRole('textbox', { name: ui.search }).fill(title);
    const rows = page.getByRole('gridcell', { name: title });
    await expect(rows).toHaveCount(1);

    await opener.press('Enter');
    await name.fill('Rien');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: ui.leave }).click();
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});

test('a panel asks before days that were changed are lost', async ({ page }) => {
  const { fields } = sessionsScreenWords[language];
  await throughOwnDoor(page, { language }, async () => {
    await visit(page, '/sessions?tab=week&day="2026-11-26"&session=6');
    const panel = page.getByRole('complementary');
    const days = panel.getByRole('group', { name: fields.days });
    const day = days.getByRole('textbox', { name: fields.day }).first();
    await day.fill('27/11/2026');
    await day.press('Tab');
    await page.keyboard.press('Escape');
    await expect(panel.getByText(ui.unsaved)).toBeVisible();
    expect(await findViolations(page, 'aside')).toEqual([]);
    await panel.getByRole('button', { name: ui.keepTyping }).click();
    await expect(day).toHaveValue('27/11/2026');
    await days.getByRole('button', { name: fields.saveDays }).click();
    await expect(days.getByRole('button', { name: fields.saveDays })).toHaveCount(0);
    await panel.getByRole('button', { name: ui.close, exact: true }).click();
    await expect(panel).toHaveCount(0);
  });
});
