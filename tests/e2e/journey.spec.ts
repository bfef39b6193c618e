import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { appWords } from '../../renderer/app/app.words.ts';
import { exportsFormWords } from '../../renderer/features/exports/exports-form.words.ts';
import { importsFlowWords } from '../../renderer/features/imports/imports-flow.words.ts';
import { welcomeWords } from '../../renderer/features/workspace/Welcome.words.ts';
import { budgetScreenWords } from '../../renderer/screens/budget/BudgetScreen.words.ts';
import { exportScreenWords } from '../../renderer/screens/export/ExportScreen.words.ts';
import { gapsScreenWords } from '../../renderer/screens/gaps/GapsScreen.words.ts';
import { licencesScreenWords } from '../../renderer/screens/licences/LicencesScreen.words.ts';
import { planScreenWords } from '../../renderer/screens/plan/PlanScreen.words.ts';
import { uiWords } from '../../renderer/ui/ui.words.ts';
import { exportsWords } from '../../shared/exports/exports.words.ts';
import { gapsWords } from '../../shared/gaps/gaps.words.ts';
import type { ImportKind } from '../../shared/imports/imports.contract.ts';
import { importsWords } from '../../shared/imports/imports.words.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import { plansWords } from '../../shared/plans/plans.words.ts';
import { expect, test } from './fixtures.ts';
import { gridCell, totalCell } from './grid-cell.ts';
import * as files from './journey-files.ts';
import { openScreen } from './open-screen.ts';
import { throughOwnDoor } from './own-door.ts';

// The whole job on one's own files. What the screens must say, by hand:
//
// Asked: 3 welders × (TIG 3 + safety 2) and 2 accountants × (safety 1 + accounts 3) = 10 requirements, 23 levels.
// Missing: M002 TIG 2; M003 TIG 1 and safety 2 (not assessed); M005 accounts 2 and safety 1 = 5 gaps, 8 levels.
// All have one weight, so readiness = 1 − 8 ÷ 23 = 65.2 %; compliance = 5 ÷ 10; 3 people of 5.
//
// Under 5,000 €: safety first, it is mandatory (2 learners × 90 = 180), then TIG, more gap closed per euro
// (2 × 1,250.50 = 2,501): 2,681. Accounts (a session at 2,400) would make 5,081: left out.
// Added all the same and bargained down to 2,100.40 a session: 4,781.40, and 218.60 of the envelope remains.
// Wages: safety 7 h × (28 + 36) + TIG 14 h × (32.50 + 28) + accounts 21 h × 36 = 448 + 847 + 756 = 2,051;
// full cost 6,832.40.
const real = { fr: '4 781,40', en: '4,781.40' };
const envelope = { fr: '5000', en: '5000' };

/** Text that ends so; French numbers have spaces that do not break where one types plain ones. */
const figure = (text: string) =>
  new RegExp(`${text.replace(/[$.]/g, '\\$&').replaceAll(' ', '[\\u00a0\\u202f]')}$`);

for (const language of languages) {
  test.describe(() => {
    // With no workspace open yet, the page speaks the browser's language.
    test.use({ locale: { fr: 'fr-FR', en: 'en-GB' }[language] });

    test(`from one’s own spreadsheets to the director’s workbook, in ${language}`, async ({
      page,
    }) => {
      await throughOwnDoor(page, { empty: true, language }, async () => {
        await test.step('a new workspace', () => createWorkspace(page, language));
        await test.step('imports', () => importAll(page, language));
        await test.step('gaps', () => readGaps(page, language));
        await test.step('plan', () => makePlan(page, language));
        await test.step('budget', () => readBudget(page, language));
        await test.step('licences', () => compareLicences(page, language));
        await test.step('export', () => exportWorkbook(page, language));
      });
    });
  });
}

async function createWorkspace(page: Page, language: Language) {
  const words = welcomeWords[language];
  await page.getByLabel(words.name).fill('Ateliers de l’Ouest');
  await page.getByRole('button', { name: words.create }).click();
  await expect(page.getByRole('navigation', { name: appWords[language].navigation })).toContainText(
    'Ateliers de l’Ouest',
  );
}

async function importAll(page: Page, language: Language) {
  const flow = importsFlowWords[language];
  const shared = importsWords[language];
  await openScreen(page, 'import', language);

  // One refused date: said with its place, its value and the remedy; the rest waits for a decision.
  await preview(page, language, 'employees', files.employeesWithMistake());
  await counts(page, language, { added: 4, changed: 0, unchanged: 0, rejected: 1 });
  const refused = page.getByRole('region', { name: flow.preview.rejections }).locator('tbody tr');
  await expect(refused).toHaveCount(1);
  await expect(refused.getByRole('cell')).toContainText([
    /./,
    '6',
    /entrée/,
    '31/02/2020',
    shared.reason.notADate,
  ]);
  const apply = page.getByRole('button', { name: flow.preview.apply, exact: true });
  await expect(apply).toBeDisabled();
  await page.getByRole('checkbox').check();
  await apply.click();
  await expect(page.getByText(flow.done.title)).toBeVisible();

  // The corrected file changes only what differs.
  await page.getByRole('button', { name: flow.done.another }).click();
  await preview(page, language, 'employees', files.employees());
  await counts(page, language, { added: 1, changed: 0, unchanged: 4, rejected: 0 });
  await agree(page, language);

  await preview(page, language, 'requirements', await files.requirements());
  await expect(page.getByText(flow.columns.wideSkill)).toBeVisible();
  await counts(page, language, { added: 4, changed: 0, unchanged: 0, rejected: 0 });
  await agree(page, language);

  await preview(page, language, 'assessments', await files.assessments());
  await counts(page, language, { added: 9, changed: 0, unchanged: 0, rejected: 0 });
  await agree(page, language);

  await preview(page, language, 'courses', files.courses());
  await counts(page, language, { added: 3, changed: 0, unchanged: 0, rejected: 0 });
  await agree(page, language);
}

type Given = Awaited<ReturnType<typeof files.requirements>>;

async function preview(page: Page, language: Language, kind: ImportKind, file: Given) {
  const flow = importsFlowWords[language];
  await page.getByRole('radio', { name: flow.kind[kind] }).click();
  const another = page.getByRole('button', { name: flow.file.another });
  if (await another.isVisible()) await another.click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: flow.columns.show }).click();
}

async function counts(
  page: Page,
  language: Language,
  expected: Record<'added' | 'changed' | 'unchanged' | 'rejected', number>,
) {
  const flow = importsFlowWords[language].preview;
  for (const key of ['added', 'changed', 'unchanged', 'rejected'] as const)
    await expect(stat(page, flow[key])).toHaveText(String(expected[key]));
}

/** The value of a headline figure. */
const stat = (page: Page, label: string) =>
  page.locator('main').getByText(label, { exact: true }).locator('+ *').first();

async function agree(page: Page, language: Language) {
  const flow = importsFlowWords[language];
  await page.getByRole('button', { name: flow.preview.apply, exact: true }).click();
  await expect(page.getByText(flow.done.title)).toBeVisible();
}

async function readGaps(page: Page, language: Language) {
  const words = gapsScreenWords[language];
  const shared = gapsWords[language].figures;
  await openScreen(page, 'gaps', language);
  await expect(stat(page, shared.readiness)).toHaveText(
    figure(language === 'fr' ? '65,2 %' : '65.2%'),
  );
  await expect(stat(page, shared.compliance)).toHaveText(
    figure(language === 'fr' ? '50,0 %' : '50.0%'),
  );
  await expect(stat(page, words.concerned)).toHaveText('3');
  await expect(stat(page, words.openGaps)).toHaveText('5');
}

async function makePlan(page: Page, language: Language) {
  const words = planScreenWords[language];
  const shared = plansWords[language];
  await openScreen(page, 'plan', language);
  await page.getByRole('button', { name: words.propose.button }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.propose.budget).fill(envelope[language]);
  await dialog.getByRole('button', { name: words.propose.start, exact: true }).click();
  await expect(totalCell(page, 'real')).toHaveText(
    figure(language === 'fr' ? '2 681,00' : '2,681.00'),
  );
  // What did not fit is said by name.
  const said = page.getByRole('alert').filter({ hasText: 'Coûts de revient' });
  await said.getByRole('button', { name: uiWords[language].close }).click();
  await expect(said).toHaveCount(0);

  await page.getByRole('button', { name: words.add.button }).click();
  await page.getByRole('combobox', { name: words.add.course }).fill('revient');
  await page.getByRole('option', { name: /Coûts de revient/ }).click();
  await page.getByRole('button', { name: words.add.confirm, exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Coûts de revient' });
  await panel.getByRole('tab', { name: words.panel.people, exact: true }).click();
  await panel.getByRole('combobox').fill('M005');
  await page.getByRole('option', { name: /M005/ }).click();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: words.panel.add, exact: true }).click();
  await expect(panel.getByRole('button', { name: /Loïc Bézier|Bézier Loïc/ })).toBeVisible();
  await expect(totalCell(page, 'real')).toHaveText(
    figure(language === 'fr' ? '5 081,00' : '5,081.00'),
  );
  await page.getByRole('button', { name: uiWords[language].close }).first().click();

  // In place: the price a session, typed as this language writes it; the quarter, chosen.
  await hideColumns(
    page,
    language,
    (
      [
        'priority',
        'sessions',
        'pedagogical',
        'gapsClosed',
        'weightedClosed',
        'state',
        'category',
        'nature',
        'costModel',
        'provider',
      ] as const
    ).map((column) => words.columns[column]),
  );
  const price = await gridCell(page, 'Coûts de revient', 'pricePerSession');
  await price.dblclick();
  await price.locator('input').fill(language === 'fr' ? '2100,40' : '2100.40');
  await page.keyboard.press('Enter');
  await expect(totalCell(page, 'real')).toHaveText(figure(real[language]));
  const quarter = await gridCell(page, 'Coûts de revient', 'quarter');
  await quarter.click();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /4$/ }).click();
  await expect(quarter).toHaveText(/4$/);

  // One participant out, then back with Ctrl Z.
  await (await gridCell(page, 'Perfectionnement au soudage', 'title')).click();
  const welding = page.getByRole('complementary', { name: 'Perfectionnement au soudage' });
  await welding.getByRole('tab', { name: words.panel.people, exact: true }).click();
  await welding.getByRole('button', { name: /Noël/ }).click();
  await expect(welding.getByRole('button', { name: /Noël/ })).toHaveCount(0);
  await expect(totalCell(page, 'real')).toHaveText(
    figure(language === 'fr' ? '3 530,90' : '3,530.90'),
  );
  await page.keyboard.press('Control+z');
  await expect(welding.getByRole('button', { name: /Noël/ })).toBeVisible();
  await expect(totalCell(page, 'real')).toHaveText(figure(real[language]));
  await expect(totalCell(page, 'full')).toHaveText(
    figure(language === 'fr' ? '6 832,40' : '6,832.40'),
  );

  for (const [step, status] of [
    [words.life.next.submitted, shared.status.submitted],
    [words.life.next.approved, shared.status.approved],
  ]) {
    await page.getByRole('button', { name: step!, exact: true }).click();
    await page.getByRole('dialog').getByLabel(words.life.by).fill('Jeanne Le Goff');
    await page.getByRole('dialog').getByRole('button', { name: words.life.confirm }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('main').getByText(status!, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText(words.life.locked)).toBeVisible();
  await expect(welding.getByRole('button', { name: /Noël/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.add.button })).toHaveCount(0);
}

async function hideColumns(page: Page, language: Language, headers: string[]) {
  await page.getByRole('button', { name: uiWords[language].columns, exact: true }).click();
  for (const header of headers)
    await page.getByRole('checkbox', { name: header, exact: true }).uncheck();
  await page.keyboard.press('Escape');
}

async function readBudget(page: Page, language: Language) {
  const words = budgetScreenWords[language];
  await openScreen(page, 'budget', language);
  await expect(stat(page, words.real)).toHaveText(figure(language === 'fr' ? '4 781 €' : '€4,781'));
  await expect(stat(page, words.full)).toHaveText(figure(language === 'fr' ? '6 832 €' : '€6,832'));
  await expect(stat(page, words.remaining)).toHaveText(
    figure(language === 'fr' ? '219 €' : '€219'),
  );
  await expect(page.getByText(words.locked)).toBeVisible();
}

async function compareLicences(page: Page, language: Language) {
  const words = licencesScreenWords[language];
  await openScreen(page, 'licences', language);
  await page.getByLabel(words.headcount).fill('180');
  // TalentLMS Pro: 449 $ a month for 100 + 80 × 6 $ = 929 $, 11,148 $ a year.
  const row = page.locator('.ag-row', { hasText: 'TalentLMS Pro' }).first();
  await expect(row.locator('[col-id="total"]')).toHaveText(
    figure(language === 'fr' ? '11 148,00' : '11,148.00'),
  );
  const offers = page.locator('.ag-row [col-id="offer"]');
  await expect.poll(async () => new Set(await offers.allInnerTexts()).size).toBe(4);
  await row.locator('[col-id="offer"]').click();
  await expect(
    page
      .getByRole('complementary')
      .getByText(figure(language === 'fr' ? '929,00 $US' : 'US$929.00'))
      .first(),
  ).toBeVisible();
}

async function exportWorkbook(page: Page, language: Language) {
  const words = exportScreenWords[language];
  await openScreen(page, 'export', language);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.start }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await (await downloading).path());
  const says = exportsWords[language];
  const synthesis = book.getWorksheet(says.sheets.synthesis)!;
  const figures = new Map<unknown, unknown>();
  synthesis.eachRow((row) => figures.set(row.getCell(1).value, row.getCell(2).result));
  expect(figures.get(says.synthesis.real)).toBe(4781.4);
  expect(figures.get(says.synthesis.full)).toBe(6832.4);
  expect(figures.get(says.synthesis.remaining)).toBe(218.6);
  const plan = book.getWorksheet(says.sheets.plan)!;
  const headers = plan.getRow(4).values as unknown[];
  expect(plan.getRow(3).getCell(headers.indexOf(says.plan.real)).result).toBe(4781.4);
  await exportDirectorsFile(page, language);
}

async function exportDirectorsFile(page: Page, language: Language) {
  const form = exportsFormWords[language];
  const says = exportsWords[language];
  await page.getByText(form.editions.director, { exact: true }).click();
  // The list of sheets tells that the choice was taken.
  await expect(page.getByText(form.contents.lines.checks)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: exportScreenWords[language].start }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await (await downloading).path());
  const figures = new Map<unknown, unknown>();
  book
    .getWorksheet(says.sheets.synthesis)!
    .eachRow((row) => figures.set(row.getCell(1).value, row.getCell(2).result));
  expect(figures.get(says.synthesis.real)).toBe(4781.4);
  const { count, passed } = says.synthesisMore;
  expect(figures.get(passed)).toBeGreaterThan(15);
  expect(figures.get(passed)).toBe(figures.get(count));
}
