import { useQuery } from '@tanstack/react-query';
import type {
  FrameworkItem,
  FrameworkSkillDetail,
} from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AdoptForm } from './AdoptForm.tsx';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { ItemFacts } from './ItemFacts.tsx';
import { useItemName } from './use-item-name.ts';

interface SkillPanelProps {
  id: number;
  onOpen: (item: Pick<FrameworkItem, 'kind' | 'id'>) => void;
  onClose: () => void;
}

/** One published skill: both languages, other names, who asks it; and the way to take it over. */
export function SkillPanel({ id, onOpen, onClose }: SkillPanelProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const nameOf = useItemName();
  const skill = useQuery(orpc.frameworks.skill.queryOptions({ input: { id } }));
  return (
    <SidePanel
      title={skill.data ? nameOf(skill.data).shown : t('kinds.skill')}
      subtitle={
        skill.data
          ? `${shared('kinds.skill')} · ${shared(`frameworks.${skill.data.framework}`)}`
          : null
      }
      onClose={onClose}
      takeFocus={false}
      width={420}
    >
      <Answer of={skill}>
        {(detail: FrameworkSkillDetail) => (
          <>
            <AdoptForm item={detail} domain={detail.domain} />
            <ItemFacts item={detail} domain={detail.domain} />
            <AskingJobs detail={detail} onOpen={onOpen} />
          </>
        )}
      </Answer>
    </SidePanel>
  );
}

function AskingJobs({
  detail: { jobs, jobCount },
  onOpen,
}: Pick<SkillPanelProps, 'onOpen'> & { detail: FrameworkSkillDetail }) {
  const t = useWords(frameworksScreenWords);
  const format = useFormat();
  if (jobCount === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('askedBy')}</h3>
      <ul className={classes.plain}>
        {jobs.map(({ id, name, level }) => (
          <li key={id} className={classes.asking}>
            <button
              type="button"
              className={classes.link}
              onClick={() => onOpen({ kind: 'job', id })}
            >
              {name}
            </button>
            <span className={classes.origin}>
              {t('level')} {format.number(level)}
            </span>
          </li>
        ))}
      </ul>
      {jobCount > jobs.length ? (
        <p className={classes.count}>
          {t('askedByMore', { n: format.number(jobCount - jobs.length) })}
        </p>
      ) : null}
    </section>
  );
}
