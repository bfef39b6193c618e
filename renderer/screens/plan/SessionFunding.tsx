import { useQuery } from '@tanstack/react-query';
import type { FundingWarning } from '#shared/budget/session-funding.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './plan.module.css';
import { sessionFundingWords } from './SessionFunding.words.ts';

/** Who pays for an action, told beside the button that makes its sessions; it warns and forbids nothing. */
export function SessionFunding({ lineId }: { lineId: number }) {
  const t = useWords(sessionFundingWords);
  const plans = useWords(plansWords);
  const format = useFormat();
  const say = useWarning();
  const funding = useQuery(orpc.budget.sessionFunding.queryOptions({ input: { lineId } }));
  return (
    <section aria-label={t('title')} className={classes.form}>
      <b>{t('title')}</b>
      <Answer of={funding}>
        {({ sources, cost, company, companyIfAgreed, asked, wages, possible, scale, warnings }) => (
          <>
            <KeyValue
              rows={[
                [t('cost'), format.money(cost)],
                ...sources.map(
                  ({ source, state, amount }) =>
                    [
                      `${source} (${plans(`fundingState.${state}`)})`,
                      format.money(amount),
                    ] as const,
                ),
                [t('company'), <b key="company">{format.money(company)}</b>],
                [t('ifAgreed'), asked > 0 ? format.money(companyIfAgreed) : null],
                [t('wages'), format.money(wages)],
                [t('possible'), possible === null ? null : format.money(possible)],
              ]}
            />
            {scale ? (
              <p className={classes.muted}>
                {t('scale', { funder: scale.funder, branch: scale.branch, year: scale.year })}
              </p>
            ) : null}
            {warnings.length > 0 ? (
              <>
                <StatusBadge tone="warn">{t('toCheck', { count: warnings.length })}</StatusBadge>
                <ul className={classes.sentences}>
                  {warnings.map((warning) => (
                    <li key={warning.kind}>{say(warning)}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        )}
      </Answer>
    </section>
  );
}

function useWarning(): (warning: FundingWarning) => string {
  const t = useWords(sessionFundingWords);
  const format = useFormat();
  return (warning) => {
    switch (warning.kind) {
      case 'noScale':
        return t('warnings.noScale');
      case 'nothingAsked':
      case 'more':
      case 'pending':
      case 'refused':
        return t(`warnings.${warning.kind}`, { amount: format.money(warning.amount) });
      case 'tooLarge':
        return t('warnings.tooLarge', {
          headcount: format.number(warning.headcount),
          limit: format.number(warning.limit),
        });
      case 'cap':
        return t('warnings.cap', {
          cap: format.money(warning.cap),
          used: format.money(warning.used),
        });
      case 'hoursCap':
        return t('warnings.hoursCap', {
          counted: format.hours(warning.counted),
          hours: format.hours(warning.hours),
        });
      case 'otherYear':
        return t('warnings.otherYear', { scale: warning.scale, plan: warning.plan });
    }
  };
}
