import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import classes from './skills.module.css';
import { useCellWords } from './use-cell-words.ts';

/** What one can observe at each level of a skill, for who assesses it; nothing while no level is described. */
export function BehaviourList({ skillId, title }: { skillId: number; title: string }) {
  const say = useCellWords();
  const query = useQuery(orpc.skills.behaviours.queryOptions({ input: { skillId } }));
  if (!query.data || query.data.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.behaviours}>
        {query.data.map(({ level, description }) => (
          <li key={level}>
            <LevelChip level={level} top={say.top} label={say.levelName(level)} />
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
