import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FrameworkItem, FrameworkJobDetail } from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
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

interface JobPanelProps {
  id: number;
  onOpen: (item: Pick<FrameworkItem, 'kind' | 'id'>) => void;
  onClose: () => void;
}

/** One published job with what it asks, and the way to take both over. */
export function JobPanel({ id, onOpen, onClose }: JobPanelProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const nameOf = useItemName();
  const job = useQuery(orpc.frameworks.job.queryOptions({ input: { id } }));
  return (
    <SidePanel
      title={job.data ? nameOf(job.data).shown : t('kinds.job')}
      subtitle={
        job.data ? `${shared('kinds.job')} · ${shared(`frameworks.${job.data.framework}`)}` : null
      }
      onClose={onClose}
      takeFocus={false}
      width={440}
    >
      <Answer of={job}>
        {(detail: FrameworkJobDetail) => (
          <>
            <AdoptForm item={detail} domain={null} />
            <ItemFacts item={detail} domain={null} />
            {detail.linked.length > 0 ? (
              <section className={classes.section}>
                <h3 className={classes.heading}>{t('linkedJobs')}</h3>
                <p className={classes.text}>{detail.linked.map(({ name }) => name).join(', ')}</p>
              </section>
            ) : null}
            <Requirements detail={detail} onOpen={onOpen} />
          </>
        )}
      </Answer>
    </SidePanel>
  );
}

function Requirements({
  detail: { requirements },
  onOpen,
}: Pick<JobPanelProps, 'onOpen'> & { detail: FrameworkJobDetail }) {
  const t = useWords(frameworksScreenWords);
  const skills = useWords(skillsWords);
  const format = useFormat();
  const nameOf = useItemName();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('asks')}</h3>
      {requirements.length === 0 ? (
        <p className={classes.count}>{t('asksNothing')}</p>
      ) : (
        <Table className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('skill')}</Table.Th>
              <Table.Th scope="col" className={classes.number ?? ''}>
                {t('level')}
              </Table.Th>
              <Table.Th scope="col">{t('criticality')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {requirements.map((one) => (
              <Table.Tr key={one.skillId}>
                <Table.Td>
                  <button
                    type="button"
                    className={classes.link}
                    onClick={() => onOpen({ kind: 'skill', id: one.skillId })}
                  >
                    {nameOf(one).shown}
                  </button>
                </Table.Td>
                <Table.Td className={classes.number ?? ''}>{format.number(one.level)}</Table.Td>
                <Table.Td>{skills(`criticality.${one.criticality}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
