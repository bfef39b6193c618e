import type { BudgetOverview } from '#shared/budget/budget.contract.ts';
import { licencesWords } from '#shared/licences/licences.words.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';
import classes from './budget.module.css';

/** The adopted licence's cost of the year, beside the plan's money and added to its real cost in plain sight. */
export function LicenceLine({ overview }: { overview: BudgetOverview }) {
  const t = useWords(budgetScreenWords);
  const licences = useWords(licencesWords);
  const format = useFormat();
  const own = useWorkspace()?.settings.currency ?? 'EUR';
  const { licence, year, real } = overview;
  if (!licence) return null;
  const { offer, currency, total, converted, uncertain } = licence;
  return (
    <Panel
      title={t('licence.title', { year, product: licences(`products.${licence.product}`) })}
      side={<ScreenLink to="/licences">{t('licence.see')}</ScreenLink>}
    >
      <div className={classes.licence}>
        <span>
          {t('licence.cost', { offer, total: format.money(total, currency) })}
          {converted !== null && currency !== own
            ? t('licence.converted', { total: format.money(converted, own) })
            : null}
        </span>
        {converted === null ? (
          <span>{t('licence.noRate', { currency })}</span>
        ) : (
          <b>{t('licence.withPlan', { total: format.money(real + converted, own) })}</b>
        )}
        {uncertain ? <StatusBadge tone="warn">{t('licence.uncertain')}</StatusBadge> : null}
      </div>
    </Panel>
  );
}
