import { Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetDetailWords } from './BudgetDetail.words.ts';
import classes from './budget.module.css';

/** What the law asks beside the plan, with its rates, source and date. */
export function LegalPanel({ planId }: { planId: number }) {
  const t = useWords(budgetDetailWords);
  const format = useFormat();
  const legal = useQuery(orpc.budget.legalContribution.queryOptions({ input: { planId } }));
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  return (
    <Panel title={t('legal')}>
      <Answer of={legal}>
        {(data) => (
          <div className={classes.form}>
            {data.payroll > 0 ? (
              <KeyValue
                rows={data.rows.map(({ kind, rate, amount }) => [
                  `${t(`legalKinds.${kind}`)} (${format.percent(rate, 2)})`,
                  format.money(amount, 'EUR', true),
                ])}
              />
            ) : (
              <p className={classes.help}>{t('noPayroll')}</p>
            )}
            <CommitNumber
              label={t('payroll')}
              value={data.payroll || null}
              cents
              min={0}
              onCommit={(payroll) => payroll !== null && save.mutate({ payroll })}
            />
            <Checkbox
              label={t('alsace')}
              checked={data.alsaceMoselle}
              onChange={(event) => save.mutate({ alsaceMoselle: event.currentTarget.checked })}
            />
            <p className={classes.help}>
              {t('legalSource', {
                source: data.source,
                date: format.date(data.date),
                people: format.number(data.headcount),
              })}
            </p>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
