import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page that has axe keeps it: read and compiled anew for every look, it would take longer than looking. */
const alreadyThere = ';';

/**
 * What axe holds against the page, or what `within` selects of it: one line a rule and element, none when all is well.
 * Only violations are described (naming every element that passed takes five times as long on a table), and the
 * page is read in place: it has no frame that would need one of its own. `colours` looks at contrast alone: what else a
 * page in the dark could break, it breaks in the light too.
 */
export async function findViolations(
  page: Page,
  within?: string,
  look: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? alreadyThere : undefined;
  const axe = new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true);
  if (look === 'colours') axe.withRules(['color-contrast']);
  else axe.withTags(tags);
  if (within) axe.include(within);
  let { violations } = await axe.analyze();
  // A busy machine may still be repainting a table in its new colours: what is wrong stays wrong at a second look.
  if (violations.length > 0) {
    await repainted(page);
    ({ violations } = await axe.analyze());
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} ${target.join(' ')}: ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
    ),
  );
}

/** Waits until nothing on the page is moving or fading to its end, and what has changed is drawn. */
function repainted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}
