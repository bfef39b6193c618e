import type { ActualKind, LineActuals } from '#shared/budget/actuals.contract.ts';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ActualEntries } from './ActualEntries.tsx';
import { actualsWords } from './Actuals.words.ts';
import classes from './budget.module.css';

const tones = { approved: 'ok', review: 'warn', refused: 'danger' } as const;

/** What was paid for an action: what the director says, where each kind's euros come from, and every cost. */
export function ActualsView({ actuals }: { actuals: LineActuals }) {
  const t = useWords(actualsWords);
  const shared = useWords(budgetWords);
  const format = useFormat();
  const { planId, lineId, entries, kinds, note, statement, open } = actuals;
  const shown = kinds.filter((one) => one.planned !== 0 || one.consumed !== 0 || one.left !== 0);
  const stated = entries.find(({ kind }) => kind === null);
  const origins = (one: ActualKind) =>
    (['entries', 'stated', 'assumed'] as const)
      .filter((origin) => one[origin] !== 0)
      .map((origin) => t(`origin.${origin}`, { amount: format.money(one[origin]) }));
  return (
    <div className={classes.form}>
      {note ? (
        <div className={classes.says}>
          <span className={classes.help}>
            {t('says', { date: format.date(note.at.slice(0, 10)) })}
          </span>
          {note.opinion ? (
            <StatusBadge tone={tones[note.opinion]}>{t(`opinion.${note.opinion}`)}</StatusBadge>
          ) : null}
          {note.comment ? <p>{note.comment}</p> : null}
        </div>
      ) : null}
      <table className={classes.kinds}>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('planned')}</th>
            <th scope="col">{t('consumed')}</th>
            <th scope="col">{t('left')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.kind}>
              <th scope="row">
                {shared(`kind.${one.kind}`)}
                <span className={classes.help}>{origins(one).join(' ; ') || t('origin.left')}</span>
              </th>
              <td>{format.amount(one.planned)}</td>
              <td>{format.amount(one.consumed)}</td>
              <td>{format.amount(one.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.help}>{t('rule')}</p>
      {stated && statement !== 'none' ? (
        <p className={classes.help}>
          {t(`statement.${statement}`, { amount: format.money(stated.amount) })}
        </p>
      ) : null}
      <h3>{t('entries')}</h3>
      <ActualEntries
        {...{ planId, lineId, entries, open }}
        none={t('noEntries')}
        addLabel={t('add')}
      />
    </div>
  );
}
