import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Behaviour } from '#shared/skills/rules.contract.ts';
import { orpc } from '../../api/client.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BehaviourText } from './BehaviourText.tsx';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';
import classes from './requirements.module.css';
import { SkillChoice } from './SkillChoice.tsx';

/** What one observes at each level of a skill, written level by level (`?skill=ID`). */
export function BehavioursTab() {
  const t = useWords(requirementsScreenWords);
  const navigate = useNavigate();
  const { skill } = useSearch({ strict: false });
  const skillId = skill === undefined ? null : Number(skill);
  return (
    <Panel title={t('tabs.behaviours')}>
      <div className={classes.levels}>
        <p className={classes.note}>
          {t('behavioursHelp')} {t('levelsLink')}{' '}
          <ScreenLink to="/settings">{t('settings')}</ScreenLink>
        </p>
        <SkillChoice
          value={skillId}
          onChange={(chosen) =>
            void navigate({
              to: '.',
              search: ({ skill: _skill, ...rest }) =>
                chosen === null ? rest : { ...rest, skill: chosen },
              replace: true,
            })
          }
        />
        {skillId === null ? (
          <EmptyState title={t('chooseSkill')}>{t('chooseSkillHelp')}</EmptyState>
        ) : (
          <Levels key={skillId} skillId={skillId} />
        )}
      </div>
    </Panel>
  );
}

function Levels({ skillId }: { skillId: number }) {
  const t = useWords(requirementsScreenWords);
  const say = useCellWords();
  const query = useQuery(orpc.skills.behaviours.queryOptions({ input: { skillId } }));
  const save = useMutation(orpc.skills.setBehaviours.mutationOptions());
  const textOf = (behaviours: readonly Behaviour[], level: number) =>
    behaviours.find((one) => one.level === level)?.description ?? '';
  return (
    <Answer of={query}>
      {(behaviours) =>
        Array.from({ length: say.top + 1 }, (_, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place on the scale
          <div key={level} className={classes.level}>
            <span className={classes.name}>
              <LevelChip level={level} top={say.top} label={say.levelName(level)} />
              <span aria-hidden>{say.levelName(level)}</span>
            </span>
            <BehaviourText
              label={t('describe', { level: say.levelName(level) })}
              value={textOf(behaviours, level)}
              onCommit={(description) =>
                save.mutate({
                  skillId,
                  behaviours: [
                    ...behaviours.filter((one) => one.level !== level && one.level <= say.top),
                    { level, description },
                  ],
                })
              }
            />
          </div>
        ))
      }
    </Answer>
  );
}
