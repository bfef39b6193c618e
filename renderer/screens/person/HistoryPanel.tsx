import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useFormat } from '../../ui/format.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { historyPanelWords } from './HistoryPanel.words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

const first = 12;

/** Every assessment of the person, newest first; the latest ones until one asks for all; printed, all. */
export function HistoryPanel({ employeeId }: { employeeId: number }) {
  const t = useWords(personScreenWords);
  const shared = useWords(skillsWords);
  const own = useWords(historyPanelWords);
  const format = useFormat();
  const say = useCellWords();
  const [whole, setWhole] = useState(false);
  const query = useQuery(orpc.people.history.queryOptions({ input: { employeeId } }));
  return (
    <Panel title={t('history')}>
      <Answer of={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.note}>{t('noHistory')}</p>
          ) : (
            <div className={classes.stack}>
              <Table aria-label={t('history')} className={classes.table ?? ''}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('date')}</Table.Th>
                    <Table.Th scope="col">{t('skill')}</Table.Th>
                    <Table.Th scope="col">{t('level')}</Table.Th>
                    <Table.Th scope="col">{t('source')}</Table.Th>
                    <Table.Th scope="col">{t('validUntil')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((row, at) => (
                    <Table.Tr
                      key={row.id}
                      className={whole || at < first ? '' : (classes.later ?? '')}
                    >
                      <Table.Td>{format.date(row.date)}</Table.Td>
                      <Table.Td>{row.skill}</Table.Td>
                      <Table.Td>
                        <LevelChip
                          level={row.level}
                          top={say.top}
                          label={say.levelName(row.level)}
                        />
                      </Table.Td>
                      <Table.Td>
                        {row.sessionId === null ? (
                          shared(`sources.${row.source}`)
                        ) : (
                          <ScreenLink
                            to="/sessions"
                            search={{ tab: 'list', session: row.sessionId }}
                          >
                            {own('session')}
                          </ScreenLink>
                        )}
                        {row.assessor ? ` · ${row.assessor}` : ''}
                      </Table.Td>
                      <Table.Td>{row.validUntil ? format.date(row.validUntil) : '–'}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              {rows.length > first && !whole ? (
                <div data-screen-only>
                  <Button variant="default" onClick={() => setWhole(true)}>
                    {t('showAll', { count: rows.length })}
                  </Button>
                </div>
              ) : null}
            </div>
          )
        }
      </Answer>
    </Panel>
  );
}
