import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { BackupsTable } from '../../features/workspace/BackupsTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';

/** The verified backups of the workspace: make one, go back to one. */
export function BackupsPanel() {
  const t = useWords(settingsScreenWords);
  const backups = useQuery(orpc.workspace.backups.queryOptions({ input: {} }));
  const backUp = useMutation(orpc.workspace.backUpNow.mutationOptions());
  const restore = useMutation(orpc.workspace.restore.mutationOptions({ meta: { opens: true } }));
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
            <BackupsTable
              backups={rows}
              busy={restore.isPending}
              onRestore={({ id }) =>
                restore.mutate(
                  { id },
                  { onSuccess: () => notifications.show({ message: t('restored') }) },
                )
              }
            />
          )
        }
      </Answer>
    </Panel>
  );
}
