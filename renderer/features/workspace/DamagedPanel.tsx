import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { errorMessage } from '../../api/error-message.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BackupsTable } from './BackupsTable.tsx';
import { welcomeWords } from './Welcome.words.ts';

interface DamagedPanelProps {
  recent: { id: string; name: string };
  error: unknown;
}

/** Why a recent workspace does not open, and its backups to go back to. */
export function DamagedPanel({ recent, error }: DamagedPanelProps) {
  const t = useWords(welcomeWords);
  const backups = useQuery(orpc.workspace.backups.queryOptions({ input: { recent: recent.id } }));
  const restore = useMutation(orpc.workspace.restore.mutationOptions({ meta: { opens: true } }));
  return (
    <div role="alert">
      <Panel title={t('refused', { name: recent.name })}>
        <Text size="sm">{errorMessage(error)}</Text>
        <Answer of={backups}>
          {(rows) =>
            rows.length === 0 ? (
              <Text size="sm">{t('noBackups')}</Text>
            ) : (
              <BackupsTable
                backups={rows}
                busy={restore.isPending}
                onRestore={({ id }) => restore.mutate({ id, recent: recent.id })}
              />
            )
          }
        </Answer>
      </Panel>
    </div>
  );
}
