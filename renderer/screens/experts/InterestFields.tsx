import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Points } from '#shared/experts/criteria.ts';
import type { Interest } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

interface InterestFieldsProps {
  employeeId: number;
  skillId: number;
  interest: Pick<Interest, 'toUse' | 'toTeach'>;
}

/** What somebody said they wish to do with a skill: use it, teach it; « ? » while nobody asked. */
export function InterestFields({ employeeId, skillId, interest }: InterestFieldsProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const save = useMutation(orpc.experts.setInterest.mutationOptions());
  const options = [
    { value: 'none', label: t('panel.unasked') },
    ...(['0', '1', '2'] as const).map((value) => ({ value, label: shared(`wishes.${value}`) })),
  ];
  return (
    <div className={classes.wishes}>
      {(['toUse', 'toTeach'] as const).map((field) => (
        <div key={field} className={classes.wish}>
          <span aria-hidden>{t(`panel.${field}`)}</span>
          <SegmentedControl
            size="xs"
            aria-label={t(`panel.${field}`)}
            value={interest[field] === null ? 'none' : String(interest[field])}
            onChange={(value) =>
              save.mutate({
                employeeId,
                skillId,
                [field]: value === 'none' ? null : (Number(value) as Points),
              })
            }
            data={options}
          />
        </div>
      ))}
    </div>
  );
}
