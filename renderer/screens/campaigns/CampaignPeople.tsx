import { useMemo } from 'react';
import type { CampaignPerson } from '#shared/skills/campaigns.contract.ts';
import { Panel } from '../../ui/Panel.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';

interface CampaignPeopleProps {
  people: readonly CampaignPerson[];
  onOpen: (employeeId: number) => void;
}

/** Those with most left to assess first; a row opens the quick entry. */
export function CampaignPeople({ people, onOpen }: CampaignPeopleProps) {
  const t = useWords(campaignsScreenWords);
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo((): TableColumn<CampaignPerson>[] => {
    const number = (field: 'asked' | 'self' | 'manager' | 'different' | 'stale') => ({
      field,
      headerName: t(field),
      kind: 'number' as const,
      width: 120,
    });
    return [
      { field: 'name', headerName: t('person'), width: 200, pinned: 'left' },
      { field: 'matricule', headerName: t('matricule'), width: 110 },
      { field: 'unit', headerName: t('unit'), width: 190 },
      {
        colId: 'left',
        headerName: t('left'),
        kind: 'number',
        width: 130,
        valueGetter: ({ data }) => (data ? data.asked - data.manager : 0),
      },
      number('asked'),
      number('manager'),
      number('self'),
      number('different'),
      number('stale'),
    ];
  }, [language]);
  return (
    <Panel title={t('peopleTable')}>
      <DataTable<CampaignPerson>
        label={t('peopleTable')}
        rows={people}
        rowId={(row) => row.employeeId}
        columns={columns}
        height={420}
        onOpen={(row) => onOpen(row.employeeId)}
      />
    </Panel>
  );
}
