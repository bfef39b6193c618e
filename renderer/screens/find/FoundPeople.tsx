import { Table } from '@mantine/core';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { FoundPerson } from '#shared/people/person.contract.ts';
import type { Skill } from '#shared/skills/skills.contract.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useFormat } from '../../ui/format.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { findScreenWords } from './FindScreen.words.ts';
import classes from './find.module.css';
import type { WantedSkill } from './wanted-skills.ts';

interface FoundPeopleProps {
  found: { total: number; rows: readonly FoundPerson[] };
  skills: readonly Skill[];
  wanted: readonly WantedSkill[];
}

/** Those who know, the best first; a name opens the person's page. */
export function FoundPeople({ found, skills, wanted }: FoundPeopleProps) {
  const t = useWords(findScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const say = useCellWords();
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const { total, rows } = found;
  const count = t('found', { count: total, n: format.number(total) });
  const wish = (points: number | null) =>
    points === null ? t('notAsked') : shared(`wishes.${String(points) as '0'}`);
  return (
    <Panel
      title={count}
      side={rows.length < total ? t('shown', { shown: format.number(rows.length) }) : null}
    >
      <div className={classes.scroll}>
        <Table aria-label={count} className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('person')}</Table.Th>
              <Table.Th scope="col">{t('unit')}</Table.Th>
              <Table.Th scope="col">{t('site')}</Table.Th>
              {wanted.map(({ skillId }) => (
                <Table.Th key={skillId} scope="col">
                  {names.get(skillId) ?? skillId}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('wish')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.employeeId}>
                <Table.Td>
                  <ScreenLink to="/person" search={{ employee: row.employeeId }}>
                    {row.name}
                  </ScreenLink>
                  <div className={classes.note}>{format.list(row.jobs)}</div>
                </Table.Td>
                <Table.Td>{row.unit ?? '–'}</Table.Td>
                <Table.Td>{row.site ?? '–'}</Table.Td>
                {wanted.map(({ skillId }) => {
                  const held = row.skills.find((skill) => skill.skillId === skillId);
                  if (!held) return <Table.Td key={skillId} />;
                  const label = [say.levelName(held.level), held.stale ? t('stale') : '']
                    .filter(Boolean)
                    .join(', ');
                  return (
                    <Table.Td key={skillId}>
                      <LevelChip
                        level={held.level}
                        top={say.top}
                        marks={held.stale ? ['stale'] : []}
                        label={label}
                      />
                    </Table.Td>
                  );
                })}
                <Table.Td>
                  {row.skills.map(({ skillId, toTeach }) => (
                    <div key={skillId}>{wish(toTeach)}</div>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
