import { mergeSkillsWords } from '../../renderer/features/skills/merge-skills.words.ts';
import { companySkillsWords } from '../../renderer/screens/requirements/company-skills.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { gridCell } from './grid-cell.ts';
import { nameCell, tick, written } from './list-gestures.ts';
import { openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// The company's own skills corrected in their table, and everything taken back.

for (const language of ['fr', 'en'] as const) {
  test(`a skill is renamed, two become one, and both are undone, in ${language}`, async ({
    page,
  }) => {
    const words = companySkillsWords[language];
    const merging = mergeSkillsWords[language];
    await throughOwnDoor(page, { language }, async () => {
      await openScreen(page, 'requirements', language);
      await page
        .getByRole('radiogroup')
        .first()
        .getByText(/^(Compétences|Skills)$/)
        .click();
      await expect(page.getByRole('grid', { name: words.table })).toBeVisible();

      await nameCell(page, 'Prospection').click();
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Prospection commerciale');
      await page.keyboard.press('Enter');
      await written(page, language, 'updateSkill');
      await expect(nameCell(page, 'Prospection commerciale')).toHaveCount(1);

      const held = async (name: string) =>
        Number(await (await gridCell(page, name, 'askers')).innerText());
      const before = await held('Prospection commerciale');
      await tick(page, 'Prospection commerciale');
      await tick(page, 'Négociation commerciale');
      await page.getByRole('button', { name: words.merge }).click();
      const panel = page.getByRole('complementary', { name: merging.mergeTitle });
      await panel.getByRole('radio', { name: 'Prospection commerciale' }).check();
      expect(await findViolations(page)).toEqual([]);
      const keep = merging.merge.replace('{{name}}', 'Prospection commerciale');
      await panel.getByRole('button', { name: keep }).click();
      await written(page, language, 'mergeSkills');
      await expect(nameCell(page, 'Négociation commerciale')).toHaveCount(0);
      expect(await held('Prospection commerciale')).toBeGreaterThan(before);

      await nameCell(page, 'Prospection commerciale').click();
      await page.keyboard.press('Control+z');
      await expect(nameCell(page, 'Négociation commerciale')).toHaveCount(1);
      expect(await held('Prospection commerciale')).toBe(before);
      await page.keyboard.press('Control+z');
      await expect(nameCell(page, 'Prospection')).toHaveCount(1);
    });
  });
}
