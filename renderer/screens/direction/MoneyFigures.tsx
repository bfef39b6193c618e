import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { paidByState } from '#shared/budget/paid-by-state.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';

/** Allotted, spent and left, as the budget screen says it. */
export function MoneyFigures({ budget }: { budget: BudgetOverview }) {
  const t = useWords(directionScreenWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const { currency } = useSettings();
  const money = (cents: number) => format.money(cents, currency, true);
  const { company, remaining, year, planId } = budget;
  const { envelope } = company;
  const over = remaining !== null && remaining < 0;
  const added = budget.envelopes
    .filter(({ unitId, kind, additional }) => additional && unitId === null && kind === null)
    .reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <StatRow>
        <Stat
          label={t('envelope', { year })}
          value={envelope === null ? '–' : money(envelope)}
          detail={
            envelope === null
              ? t('noEnvelope')
              : added > 0
                ? t('additional', { amount: money(added) })
                : null
          }
          action={
            <ScreenLink to="/budget" search={{ plan: planId }}>
              {t('seeBudget')}
            </ScreenLink>
          }
        />
        <Stat
          label={t('real')}
          value={money(budget.real)}
          detail={
            <>
              {t('realDetail', { funding: money(company.funding) })}
              <br />
              {t('full', { amount: money(budget.full) })}
              {budget.vat > 0 ? (
                <>
                  <br />
                  {t('vat', { amount: money(budget.vat) })}
                </>
              ) : null}
            </>
          }
        />
        <Stat
          label={t(over ? 'over' : 'remaining')}
          value={remaining === null ? '–' : money(Math.abs(remaining))}
          detail={t(remaining === null ? 'noEnvelope' : 'remainingDetail')}
          {...(over ? { tone: 'danger' as const } : {})}
        />
      </StatRow>
      <Panel>
        <Gauge
          label={t('gauge')}
          total={envelope}
          over={over}
          {...(remaining === null
            ? {}
            : { note: t(over ? 'exceeded' : 'left', { amount: money(Math.abs(remaining)) }) })}
          parts={paidByState(budget).map(({ kind, value }) => ({
            ...{ kind, value, label: shared(kind), text: money(value) },
          }))}
        />
      </Panel>
    </>
  );
}
