import { returnPanelWords } from '../../renderer/screens/returns/ReturnPanel.words.ts';
import { coldTabWords } from '../../renderer/screens/sessions/ColdTab.words.ts';
import { findViolations } from './find-violations.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './open-screen.ts';

test('cold scores are noted together, and an action shows its return with its formula', async ({
  app,
}) => {
  const cold = coldTabWords.fr;
  await visit(app, '/sessions?tab=cold');
  // Whatever the day, everybody who was there is in the table once nothing is filtered.
  await app.getByText(new RegExp(`^${cold.states.due} \\d+$`)).click();
  const first = app.locator('[row-index="0"] [col-id="coldScore"]');
  await expect(first).toBeVisible();
  await app
    .getByRole('checkbox', { name: /sélection/i })
    .first()
    .check();
  await app.getByRole('button', { name: cold.give.replace('{{score}}', '1'), exact: true }).click();
  await expect(first).toHaveText('1');
  await expect(app.getByText(new RegExp(`^${cold.states.due} 0$`))).toBeVisible();

  const words = returnPanelWords.fr;
  await visit(app, '/returns?plan=1');
  const name = app.locator('[row-index="0"] [col-id="name"]');
  await expect(name).toBeVisible();
  await name.click();
  const panel = app.getByRole('complementary').filter({ hasText: words.subtitle });
  await expect(panel.getByText(words.noAssumptions)).toBeVisible();
  await panel.getByLabel(words.fields.benefit).fill('1000');
  await panel.getByLabel(words.fields.isolation).fill('50');
  await panel.getByLabel(words.fields.confidence).fill('80');
  await panel.getByLabel(words.fields.source).fill('Chef d’atelier');
  await panel.getByRole('button', { name: words.save }).click();
  await expect(panel.getByText(/× 50\s% × 80\s% = /)).toBeVisible();
  await expect(panel.getByRole('button', { name: words.remove })).toBeVisible();
  expect(await findViolations(app)).toEqual([]);
});
