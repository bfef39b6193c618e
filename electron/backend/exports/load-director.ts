import { legalContribution } from '#shared/budget/legal-contribution.ts';
import type { DirectorInput } from '#shared/exports/director-input.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { rangesAround, usualSpread } from '#shared/licences/around-ranges.ts';
import { simulate } from '#shared/licences/simulate.ts';
import type { Plan } from '#shared/plans/plans.contract.ts';
import type { Settings } from '#shared/workspace/settings.ts';
import { loadLineAnswers } from '../budget/load-actuals.ts';
import { actualLines, breakdownOf } from '../budget/load-breakdown.ts';
import { headcountOf } from '../budget/load-budget.ts';
import { loadAdopted } from '../licences/load-adopted.ts';
import { loadComparison } from '../plans/load-comparison.ts';
import { loadPlan, type PlanParts } from '../plans/load-plan.ts';
import { readGroup } from '../plans/scenarios.store.ts';
import type { Session } from '../session.ts';

/** Scenarios one can read side by side. */
const shown = 4;

/** Loads what the director's edition adds to a plan already read. INVALID names a currency without an exchange rate. */
export async function loadDirector(
  session: Session,
  parts: PlanParts,
  plan: Plan,
  currency: string | undefined,
): Promise<DirectorInput> {
  const { record, around } = parts;
  const { settings, directory } = around;
  const { created, sequence } = session.meta;
  const dated = await actualLines(session, parts);
  return {
    edition: { workspace: created, number: String(sequence) },
    // The workbook unfolds units to their kinds: every line of every unit would be held for nothing.
    breakdown: await breakdownOf(session, parts, dated, 'kind'),
    dated,
    legal: legalContribution({
      ...{ payroll: settings.payroll, alsaceMoselle: settings.alsaceMoselle },
      headcount: headcountOf(directory, record.year),
    }),
    scenarios: await loadScenarios(session, plan),
    settings: {
      straddle: settings.straddle,
      hourlyCost: settings.hourlyCostDefault,
      preparation: settings.preparationRatio,
      weights: settings.criticalityWeights,
    },
    currency: currency === undefined ? null : currencyOf(settings, currency),
    adopted: await loadAdoptedLicence(session, settings),
    answers: await loadLineAnswers(
      session,
      record.id,
      plan.lineRows.map(({ id }) => id),
    ),
  };
}

async function loadAdoptedLicence(
  session: Session,
  settings: Settings,
): Promise<DirectorInput['adopted']> {
  const adopted = await loadAdopted(session.reader, settings);
  if (!adopted || !settings.adoptedProjection) return null;
  const { offer, projection } = adopted;
  const { hypotheses } = settings.adoptedProjection;
  const { draws, seed } = usualSpread;
  const uncertainty = { ...rangesAround(hypotheses), draws, seed };
  const [spread] = simulate([offer], hypotheses, uncertainty);
  return { offer, projection, hypotheses, uncertainty, spread: spread! };
}

async function loadScenarios(session: Session, plan: Plan): Promise<DirectorInput['scenarios']> {
  const others = (await readGroup(session.reader, plan.id)).filter(({ id }) => id !== plan.id);
  if (others.length === 0) return null;
  const chosen = others.sort((a, b) => Number(b.active) - Number(a.active)).slice(0, shown - 1);
  const ids = [plan.id, ...chosen.map(({ id }) => id)];
  const plans = [plan];
  for (const { id } of chosen) plans.push(await loadPlan(session, id));
  return { plans, comparison: await loadComparison(session, ids) };
}

function currencyOf(settings: Settings, code: string): DirectorInput['currency'] {
  if (code === settings.currency) return null;
  const known = settings.exchangeRates[code];
  if (!known) throw new RelaisError('INVALID', { detail: code });
  return { code, ...known };
}
