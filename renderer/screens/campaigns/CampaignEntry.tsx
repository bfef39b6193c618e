import { NativeSelect, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { today } from '#shared/kernel/dates.ts';
import type { Campaign, CampaignCell, CampaignPerson } from '#shared/skills/campaigns.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';
import classes from './campaigns.module.css';

interface CampaignEntryProps {
  campaign: Campaign;
  person: CampaignPerson;
  onClose: () => void;
}

/** One person's skills: what they say, what the manager says, and the difference; each choice is saved at once. */
export function CampaignEntry({ campaign, person, onClose }: CampaignEntryProps) {
  const t = useWords(campaignsScreenWords);
  const shared = useWords(skillsWords);
  const say = useCellWords();
  const { employeeId } = person;
  const query = useQuery(
    orpc.skills.campaignPerson.queryOptions({ input: { id: campaign.id, employeeId } }),
  );
  const assess = useMutation(orpc.skills.assess.mutationOptions());
  const day = today();
  const running = campaign.opensOn <= day && day <= campaign.closesOn;
  const choice = (cell: CampaignCell, source: 'self' | 'manager') => (
    <NativeSelect
      aria-label={t(`${source}Of`, { skill: cell.skill })}
      w={60}
      disabled={!running}
      value={String(cell[source] ?? '')}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value === '') return;
        assess.mutate({
          entries: [{ employeeId, skillId: cell.skillId, level: Number(value), source, date: day }],
        });
      }}
      data={[
        { value: '', label: '–', disabled: cell[source] !== null },
        ...Array.from({ length: say.top + 1 }, (_, level) => ({
          value: String(level),
          label: String(level),
        })),
      ]}
    />
  );
  return (
    <SidePanel
      title={person.name}
      subtitle={[person.matricule, person.unit].filter(Boolean).join(' · ')}
      onClose={onClose}
      width={520}
    >
      <p className={classes.note}>{t(running ? 'entryHelp' : 'closed')}</p>
      <ScreenLink to="/person" search={{ employee: employeeId }}>
        {t('record')}
      </ScreenLink>
      <Answer of={query}>
        {(cells) => (
          <Table aria-label={t('entry')} className={classes.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('skill')}</Table.Th>
                <Table.Th scope="col">{t('before')}</Table.Th>
                <Table.Th scope="col">{t('selfLevel')}</Table.Th>
                <Table.Th scope="col">{t('managerLevel')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('difference')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cells.map((cell) => (
                <Table.Tr key={cell.skillId}>
                  <Table.Td>{cell.skill}</Table.Td>
                  <Table.Td>
                    <LevelChip
                      level={cell.before ?? 0}
                      required={cell.required}
                      top={say.top}
                      marks={[
                        ...(cell.before === null ? (['notAssessed'] as const) : []),
                        ...(cell.stale ? (['stale'] as const) : []),
                      ]}
                      label={[
                        cell.before === null
                          ? shared('statuses.notAssessed')
                          : say.levelName(cell.before),
                        `${t('required')} ${say.levelName(cell.required)}`,
                        cell.stale ? shared('stale') : '',
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    />
                  </Table.Td>
                  <Table.Td>{choice(cell, 'self')}</Table.Td>
                  <Table.Td>{choice(cell, 'manager')}</Table.Td>
                  <Table.Td ta="right">
                    <Difference value={cell.difference} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answer>
    </SidePanel>
  );
}

function Difference({ value }: { value: number | null }) {
  if (value === null) return '';
  if (value === 0) return '0';
  return (
    <span className={value < 0 ? classes.lack : classes.surplus}>
      {value > 0 ? `+${value}` : `−${-value}`}
    </span>
  );
}
