import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';

/** The verified backups of the workspace: make one, go back to one. */
export function BackupsPanel() {
  const t = useWords(settingsScreenWords);
  const format = useFormat();
  const backups = useQuery(orpc.workspace.backups.queryOptions({ input: {} }));
  const backUp = useMutation(orpc.workspace.backUpNow.mutationOptions());
  const restore = useMutation(orpc.workspace.restore.mutationOptions());
  return (
    <Panel
      title={t('backups')}
      side={
        <Button
          variant="default"
          loading={backUp.isPending}
          onClick={() =>
            backUp.mutate(undefined, {
              onSuccess: () => notifications.show({ message: t('backedUp') }),
            })
          }
        >
          {t('backUpNow')}
        </Button>
      }
    >
      <Answer of={backups}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.help}>{t('noBackups')}</p>
          ) : (
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('date')}</Table.Th>
                  <Table.Th>{t('reason')}</Table.Th>
                  <Table.Th ta="right">{t('people')}</Table.Th>
                  <Table.Th ta="right">{t('size')}</Table.Th>
                  <Table.Td />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((backup) => {
                  const date = format.moment(backup.createdAt);
                  return (
                    <Table.Tr key={backup.id}>
                      <Table.Td className={classes.nowrap}>{date}</Table.Td>
                      <Table.Td>{t(`reasons.${backup.reason}`)}</Table.Td>
                      <Table.Td ta="right">{format.number(backup.counts.employees)}</Table.Td>
                      <Table.Td ta="right">{format.size(backup.sizeBytes)}</Table.Td>
                      <Table.Td ta="right">
                        <ConfirmButton
                          title={t('restoreTitle', { date })}
                          message={t('restoreText')}
                          aria-label={t('restoreOf', { date })}
                          disabled={restore.isPending}
                          onConfirm={() =>
                            restore.mutate(
                              { id: backup.id },
                              { onSuccess: () => notifications.show({ message: t('restored') }) },
                            )
                          }
                        >
                          {t('restore')}
                        </ConfirmButton>
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          )
        }
      </Answer>
    </Panel>
  );
}
