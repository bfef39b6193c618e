import { Button, SegmentedControl, Table } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { Matrix } from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CellDetail } from './CellDetail.tsx';
import { cellMarks } from './cell-facts.ts';
import { type PersonLevel, personLevels } from './person-levels.ts';
import classes from './skills.module.css';
import { skillsPiecesWords } from './skills-pieces.words.ts';
import { useCellWords } from './use-cell-words.ts';

/** What one person holds against what is asked of them; a skill opens its history and a new assessment. */
export function PersonLevels({ employeeId }: { employeeId: number }) {
  const t = useWords(skillsPiecesWords);
  const query = useQuery(orpc.skills.matrix.queryOptions({ input: { employeeId } }));
  const [openSkill, setOpenSkill] = useState<number | null>(null);
  return (
    <Answer of={query}>
      {(matrix: Matrix) => {
        const levels = personLevels(matrix);
        const open = levels.find(({ skill }) => skill.id === openSkill);
        if (!open) return <LevelTable levels={levels} onOpen={setOpenSkill} />;
        return (
          <>
            <div>
              <Button
                variant="subtle"
                leftSection={<IconArrowLeft size={15} aria-hidden />}
                onClick={() => setOpenSkill(null)}
                data-autofocus
              >
                {t('back')}
              </Button>
            </div>
            <strong>{open.skill.name}</strong>
            <CellDetail
              employeeId={employeeId}
              skillId={open.skill.id}
              kind={open.skill.kind}
              facts={open.facts}
            />
          </>
        );
      }}
    </Answer>
  );
}

function LevelTable({
  levels,
  onOpen,
}: {
  levels: PersonLevel[];
  onOpen: (skillId: number) => void;
}) {
  const t = useWords(skillsPiecesWords);
  const shared = useWords(skillsWords);
  const say = useCellWords();
  const gaps = levels.filter((level) => level.gap);
  const [view, setView] = useState('all');
  const asked = levels.filter(({ facts }) => facts.required > 0).length;
  const shown = view === 'gaps' ? gaps : levels;
  const domains = Map.groupBy(shown, ({ skill }) => skill.domain ?? shared('withoutDomain'));
  if (levels.length === 0) return <p className={classes.note}>{t('noLevels')}</p>;
  return (
    <>
      <div className={classes.bar}>
        <span className={classes.note}>{t('met', { met: asked - gaps.length, total: asked })}</span>
        <SegmentedControl
          data-screen-only
          size="xs"
          aria-label={t('show')}
          value={view}
          onChange={setView}
          data={[
            { value: 'all', label: t('allLevels') },
            { value: 'gaps', label: t('onlyGaps') },
          ]}
        />
      </div>
      {shown.length === 0 ? <p className={classes.note}>{t('noGap')}</p> : null}
      {shown.length > 0 ? (
        <Table className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('skill')}</Table.Th>
              <Table.Th scope="col">{t('level')}</Table.Th>
              <Table.Th scope="col">{t('status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...domains].map(([domain, rows]) => (
              <Fragment key={domain}>
                <Table.Tr>
                  <Table.Th colSpan={3} scope="colgroup" className={classes.domain ?? ''}>
                    {domain}
                  </Table.Th>
                </Table.Tr>
                {rows.map(({ skill, facts }) => (
                  <Table.Tr key={skill.id}>
                    <Table.Td>
                      <button
                        type="button"
                        className={classes.skill}
                        title={t('seeHistory', { skill: skill.name })}
                        onClick={() => onOpen(skill.id)}
                      >
                        {skill.name}
                      </button>
                    </Table.Td>
                    <Table.Td>
                      <LevelChip
                        level={Math.max(0, facts.level)}
                        top={say.top}
                        required={facts.required}
                        marks={cellMarks(facts)}
                        label={say.cell(facts)}
                      />
                    </Table.Td>
                    <Table.Td>{say.status(facts)}</Table.Td>
                  </Table.Tr>
                ))}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </>
  );
}
