import { NativeSelect, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { orpc } from '../../api/client.ts';
import { personLevels } from '../../features/skills/person-levels.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

/** What the person wishes to use and to teach, among the skills that concern them. */
export function WishesPanel({ employeeId }: { employeeId: number }) {
  const t = useWords(personScreenWords);
  const shared = useWords(expertsWords);
  const matrix = useQuery(orpc.skills.matrix.queryOptions({ input: { employeeId } }));
  const wishes = useQuery(orpc.experts.interests.queryOptions({ input: { employeeId } }));
  const save = useMutation(orpc.experts.setInterest.mutationOptions());
  const options = [
    { value: '', label: t('notAsked') },
    ...(['0', '1', '2'] as const).map((value) => ({ value, label: shared(`wishes.${value}`) })),
  ];
  const known = new Map((wishes.data ?? []).map((wish) => [wish.skillId, wish]));
  const choice = (skillId: number, skill: string, field: 'toUse' | 'toTeach') => (
    <NativeSelect
      aria-label={t(`${field}Of`, { skill })}
      w={140}
      value={String(known.get(skillId)?.[field] ?? '')}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const points = value === '' ? null : (Number(value) as 0 | 1 | 2);
        save.mutate({ employeeId, skillId, [field]: points });
      }}
      data={options}
    />
  );
  return (
    <Panel title={t('wishes')}>
      <Answer of={matrix}>
        {(data) => {
          const levels = personLevels(data).filter(({ skill }) => skill.kind === 'skill');
          if (levels.length === 0) return <p className={classes.note}>{t('noWish')}</p>;
          return (
            <div className={classes.stack}>
              <p className={classes.note}>{t('wishesHelp')}</p>
              <Table aria-label={t('wishes')} className={classes.table ?? ''}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('skill')}</Table.Th>
                    <Table.Th scope="col">{t('toUse')}</Table.Th>
                    <Table.Th scope="col">{t('toTeach')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {levels.map(({ skill }) => (
                    <Table.Tr key={skill.id}>
                      <Table.Td>{skill.name}</Table.Td>
                      <Table.Td>{choice(skill.id, skill.name, 'toUse')}</Table.Td>
                      <Table.Td>{choice(skill.id, skill.name, 'toTeach')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          );
        }}
      </Answer>
    </Panel>
  );
}
