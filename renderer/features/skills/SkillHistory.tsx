import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './skills.module.css';
import { skillsPiecesWords } from './skills-pieces.words.ts';
import { useCellWords } from './use-cell-words.ts';

/** Every assessment of one person on one skill, newest first. */
export function SkillHistory({ employeeId, skillId }: { employeeId: number; skillId: number }) {
  const t = useWords(skillsPiecesWords);
  const shared = useWords(skillsWords);
  const format = useFormat();
  const say = useCellWords();
  const query = useQuery(orpc.skills.history.queryOptions({ input: { employeeId, skillId } }));
  return (
    <Answer of={query}>
      {(rows) =>
        rows.length === 0 ? (
          <p className={classes.note}>{t('noHistory')}</p>
        ) : (
          <Table aria-label={t('history')} className={classes.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('level')}</Table.Th>
                <Table.Th scope="col">{t('date')}</Table.Th>
                <Table.Th scope="col">{t('source')}</Table.Th>
                <Table.Th scope="col">{t('validUntil')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>
                    <LevelChip level={row.level} top={say.top} label={say.levelName(row.level)} />
                  </Table.Td>
                  <Table.Td>{format.date(row.date)}</Table.Td>
                  <Table.Td>
                    {shared(`sources.${row.source}`)}
                    {row.assessor ? <span className={classes.note}> · {row.assessor}</span> : null}
                    {row.session ? (
                      <div>
                        <ScreenLink
                          to="/sessions"
                          search={{ session: row.session.id, tab: 'list' }}
                        >
                          {row.session.title}
                        </ScreenLink>
                      </div>
                    ) : null}
                  </Table.Td>
                  <Table.Td>{row.validUntil ? format.date(row.validUntil) : '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )
      }
    </Answer>
  );
}
