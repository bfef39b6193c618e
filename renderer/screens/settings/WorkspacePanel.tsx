import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';

/** The file itself: where it stands, a copy, its health, closing it. */
export function WorkspacePanel({ workspace }: { workspace: WorkspaceInfo }) {
  const t = useWords(settingsScreenWords);
  const format = useFormat();
  const reads = { meta: { reads: true } };
  const copy = useMutation(orpc.workspace.saveCopy.mutationOptions(reads));
  const check = useMutation(orpc.workspace.doctor.mutationOptions(reads));
  const close = useMutation(orpc.workspace.close.mutationOptions({ meta: { opens: true } }));
  return (
    <Panel title={t('workspace')}>
      <KeyValue
        rows={[
          [t('file'), workspace.fileName],
          [t('format'), String(workspace.schemaVersion)],
          [
            t('lastBackup'),
            workspace.lastBackup ? format.moment(workspace.lastBackup) : t('never'),
          ],
        ]}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          loading={copy.isPending}
          onClick={() => copy.mutate(undefined, { onSuccess: (file) => download(file, file.name) })}
        >
          {t('saveCopy')}
        </Button>
        <Button
          variant="default"
          loading={check.isPending}
          onClick={() =>
            check.mutate(undefined, {
              onSuccess: ({ integrity }) =>
                notifications.show(
                  integrity === 'ok'
                    ? { message: t('checkOk') }
                    : { color: 'red', message: t('checkBad'), autoClose: false },
                ),
            })
          }
        >
          {t('check')}
        </Button>
        <Button variant="default" loading={close.isPending} onClick={() => close.mutate(undefined)}>
          {t('closeWorkspace')}
        </Button>
      </div>
    </Panel>
  );
}
