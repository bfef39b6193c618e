import { Table, Text } from '@mantine/core';
import type { BackupInfo } from '#shared/workspace/workspace.contract.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { backupsWords } from './backups.words.ts';

interface BackupsTableProps {
  backups: readonly BackupInfo[];
  busy: boolean;
  /** Called once the user confirmed. */
  onRestore: (backup: BackupInfo) => void;
}

/** Verified backups, newest first, each with what it holds and a way back to it. */
export function BackupsTable({ backups, busy, onRestore }: BackupsTableProps) {
  const t = useWords(backupsWords);
  const format = useFormat();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('date')}</Table.Th>
          <Table.Th ta="right">{t('people')}</Table.Th>
          <Table.Th ta="right">{t('size')}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => {
          const date = format.moment(backup.createdAt);
          return (
            <Table.Tr key={backup.id}>
              <Table.Td>
                {date}
                <Text size="xs" c="var(--r-muted)">
                  {t(`reasons.${backup.reason}`)}
                </Text>
              </Table.Td>
              <Table.Td ta="right">{format.number(backup.counts.employees)}</Table.Td>
              <Table.Td ta="right">{format.size(backup.sizeBytes)}</Table.Td>
              <Table.Td ta="right">
                <ConfirmButton
                  title={t('restoreTitle', { date })}
                  message={t('restoreText')}
                  aria-label={t('restoreOf', { date })}
                  size="compact-sm"
                  disabled={busy}
                  onConfirm={() => onRestore(backup)}
                >
                  {t('restore')}
                </ConfirmButton>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
