import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QualificationKind } from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import { plainColumn } from './qualification-cells.tsx';
import classes from './qualifications.module.css';

interface KindsTabProps {
  onShow: (change: ScreenSearch) => void;
}

/** Each qualification: which jobs and units must have it, and how their people stand; a row opens its people. */
export function KindsTab({ onShow }: KindsTabProps) {
  const t = useWords(qualificationsScreenWords);
  const shared = useWords(qualificationsWords);
  const format = useFormat();
  const kinds = useQuery(orpc.qualifications.kinds.queryOptions({ input: {} }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo((): TableColumn<QualificationKind>[] => {
    const count = (
      status: keyof QualificationKind['mandatory'],
      width: number,
    ): TableColumn<QualificationKind> => ({
      colId: status,
      headerName: capital(shared(`statuses.${status}`)),
      kind: 'number',
      width,
      valueGetter: ({ data }) => data?.mandatory[status],
    });
    return [
      plainColumn('qualification', shared('columns.qualification'), {
        pinned: 'left',
        width: 260,
        tooltipField: 'qualification',
      }),
      {
        colId: 'total',
        headerName: t('total'),
        kind: 'number',
        width: 110,
        valueGetter: ({ data }) =>
          data ? Object.values(data.mandatory).reduce((sum, one) => sum + one, 0) : null,
      },
      count('valid', 96),
      count('expiresSoon', 100),
      count('expired', 96),
      count('insufficient', 122),
      count('neverHeld', 106),
      plainColumn('holders', shared('columns.holders'), { kind: 'number', width: 116 }),
      list('jobs', shared('columns.jobs'), format.list),
      list('units', shared('columns.units'), format.list),
    ];
  }, [format]);
  return (
    <div className={classes.tab}>
      <Answer of={kinds}>
        {(rows) => (
          <Panel>
            <DataTable<QualificationKind>
              label={t('kindsTable')}
              rows={rows}
              rowId={(row) => row.skillId}
              columns={columns}
              memory="qualifications-kinds"
              height={480}
              onOpen={({ skillId }) => onShow({ tab: 'people', skill: skillId })}
            />
          </Panel>
        )}
      </Answer>
    </div>
  );
}

/** A status as a header. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(
  field: 'jobs' | 'units',
  headerName: string,
  write: (items: string[]) => string,
): TableColumn<QualificationKind> {
  const value = ({ data }: { data?: QualificationKind | undefined | null }) =>
    data ? write(data[field]) : '';
  return { colId: field, headerName, width: 220, valueGetter: value, tooltipValueGetter: value };
}
