import type { BudgetBreakdown } from '#shared/budget/breakdown.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetDetailWords } from './BudgetDetail.words.ts';
import classes from './budget.module.css';
import { LegalPanel } from './LegalPanel.tsx';

const parts = ['external', 'elearning', 'delivery', 'preparation', 'material'] as const;

/** Who pays, what teaching is made of, the law's share, and who changed what was allotted. */
export function BudgetAside({ breakdown }: { breakdown: BudgetBreakdown }) {
  const t = useWords(budgetDetailWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const { sources, pedagogical, team, changes, planId } = breakdown;
  return (
    <>
      <div className={classes.panels}>
        <Panel title={t('sources')}>
          <KeyValue
            rows={sources.map(({ source, total }) => [source ?? t('company'), format.money(total)])}
          />
        </Panel>
        <Panel title={t('made')}>
          <KeyValue
            rows={parts
              .filter((part) => pedagogical[part] > 0)
              .map((part) => [t(`parts.${part}`), format.money(pedagogical[part])])}
          />
          {team > 0 ? (
            <>
              <KeyValue rows={[[t('team'), format.money(team)]]} />
              <p className={classes.help}>{t('teamHelp')}</p>
            </>
          ) : null}
        </Panel>
        <LegalPanel planId={planId} />
      </div>
      {changes.length > 0 ? (
        <Panel title={t('changes')}>
          <ul className={classes.changes}>
            {changes.slice(0, 20).map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id and only grow at the top
              <li key={at}>
                {format.moment(change.at)} · {t(`what.${change.what}`)} ·{' '}
                {change.unit ?? shared('company')} ·{' '}
                {change.kind ? shared(`kind.${change.kind}`) : t('whole')} :{' '}
                {change.before === null ? '–' : format.money(change.before)} →{' '}
                {change.after === null ? '–' : format.money(change.after)}
                {change.who ? ` · ${change.who}` : ''}
                {change.reason ? ` (${change.reason})` : ''}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}
