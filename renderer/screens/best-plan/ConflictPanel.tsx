import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ConflictPart } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { useEnvelopeName } from './use-envelope-name.ts';
import type { Facts } from './use-facts.ts';
import { relax, type Wish } from './wish.ts';

interface ConflictPanelProps {
  conflict: readonly ConflictPart[];
  facts: Facts;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** Why no plan is possible: the constraints that clash together, and a button that gives way on each. */
export function ConflictPanel({ conflict, facts, wish, onWish }: ConflictPanelProps) {
  const t = useWords(bestPlanScreenWords);
  const shared = useWords(optimiseWords);
  const format = useFormat();
  const envelopeName = useEnvelopeName(facts);
  const nameOf = ({ kind, id, name, costKind }: ConflictPart) =>
    shared(`conflict.${kind}`, {
      name: kind === 'envelope' ? envelopeName(id, costKind, name) : (name ?? ''),
    });
  const missing = ({ kind, relaxBy }: ConflictPart) => {
    if (relaxBy === null) return '';
    if (kind === 'envelope') return shared('relaxMoney', { amount: format.money(relaxBy) });
    if (kind === 'hoursYear' || kind === 'hoursQuarter' || kind === 'trainer') {
      return shared('relaxHours', { hours: format.number(Math.ceil(relaxBy)) });
    }
    return '';
  };
  const verb = ({ kind, relaxBy }: ConflictPart) => {
    if (kind === 'pinned' || kind === 'must' || kind === 'need' || kind === 'trainer')
      return t(`conflict.${kind}`);
    if (relaxBy === null) return t('conflict.lift');
    return kind === 'envelope'
      ? t('conflict.money', { amount: format.money(relaxBy) })
      : t('conflict.hours', { hours: format.hours(Math.ceil(relaxBy)) });
  };
  return (
    <Panel title={t('conflict.title')}>
      <p className={classes.line} role="alert">
        {shared('together')}
      </p>
      <ul className={classes.parts}>
        {conflict.map((part) => {
          const what = nameOf(part);
          return (
            <li key={`${part.kind} ${part.id} ${part.costKind}`}>
              <span>
                {what}{' '}
                {missing(part) ? <span className={classes.note}>{missing(part)}</span> : null}
              </span>
              {part.kind === 'group' || part.kind === 'prerequisite' ? (
                <ScreenButton to="/catalogue" variant="default" size="compact-sm">
                  {t(`conflict.${part.kind}`)}
                </ScreenButton>
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('conflict.relaxOf', { what: verb(part), part: what })}
                  onClick={() => {
                    const next = relax(wish, part);
                    if (!next) return;
                    onWish(next);
                    notifications.show({ message: t('conflict.relaxed') });
                  }}
                >
                  {verb(part)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
