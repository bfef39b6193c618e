import type { DuplicateNeeds, Need } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { MergeButton } from './MergeButton.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

interface DuplicatesTabProps {
  groups: readonly DuplicateNeeds[];
  needs: readonly Need[];
  onOpen: (need: Need) => void;
}

/** Needs that ask for the same thing, group by group, and the step that makes them one. */
export function DuplicatesTab({ groups, needs, onOpen }: DuplicatesTabProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  if (groups.length === 0) {
    return <EmptyState title={t('duplicates.none')}>{t('duplicates.noneHelp')}</EmptyState>;
  }
  const byId = new Map(needs.map((need) => [need.id, need]));
  return (
    <div className={classes.duplicates}>
      <p className={classes.note}>{t('duplicates.help')}</p>
      {groups.map(({ subject, needIds, sharedPeople }) => (
        <Panel
          key={needIds.join()}
          title={subject}
          side={
            <MergeButton needs={needIds.flatMap((id) => byId.get(id) ?? [])}>
              {t('duplicates.merge', { count: needIds.length })}
            </MergeButton>
          }
        >
          {sharedPeople > 0 ? (
            <p className={classes.note}>{t('duplicates.shared', { count: sharedPeople })}</p>
          ) : null}
          <ul className={classes.list} aria-label={t('duplicates.label', { subject })}>
            {needIds.map((id) => {
              const need = byId.get(id);
              return need ? (
                <li key={id}>
                  <button type="button" className={classes.link} onClick={() => onOpen(need)}>
                    {need.title}
                  </button>
                  <span className={classes.note}>
                    {[
                      need.unit ?? t('wholeCompany'),
                      t('places', { count: need.places }),
                      shared(`origin.${need.origin}`),
                      shared(`status.${need.status}`),
                    ].join(' · ')}
                  </span>
                </li>
              ) : null;
            })}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
