import { useQuery } from '@tanstack/react-query';
import type { AmendedLine, PlanEvent } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planMenuWords } from './PlanMenu.words.ts';
import classes from './plan.module.css';

/** Everything that happened to a plan, the latest first: steps, amendments line by line, budgets, with who and why. */
export function PlanHistory({ planId, onClose }: { planId: number; onClose: () => void }) {
  const t = useWords(planMenuWords);
  const plans = useWords(plansWords);
  const format = useFormat();
  const events = useQuery(orpc.plans.events.queryOptions({ input: { id: planId } }));
  const money = (cents: number | null) => (cents === null ? '' : format.money(cents, 'EUR', true));
  const said = ({ kind, line, amount }: PlanEvent) =>
    line && kind !== 'reopened'
      ? t(`line.${wordOf(line)}`, {
          title: line.title,
          fields: line.fields.map((field) => plans(`field.${field as 'quarter'}`)).join(', '),
          before: money(line.before),
          after: money(line.after),
        })
      : t(`event.${kind}`, { amount: money(amount), title: line?.title ?? '' });
  return (
    <Dialog onClose={onClose} title={t('history')} size="lg">
      <Answer of={events}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.muted}>{t('noHistory')}</p>
          ) : (
            <ul className={classes.list}>
              {rows.toReversed().map((event) => (
                <li key={JSON.stringify(event)}>
                  <span className={classes.who}>
                    {said(event)}
                    <br />
                    <span className={classes.muted}>
                      {event.by
                        ? t('who', { by: event.by, at: format.moment(event.at) })
                        : t('when', { at: format.moment(event.at) })}
                      {event.reason ? ` – ${event.reason}` : ''}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Dialog>
  );
}

/** A change that leaves the cost as it was says what changed, and not the same amount twice. */
function wordOf({ change, before, after }: AmendedLine) {
  return change === 'changed' && before !== after ? 'repriced' : change;
}
