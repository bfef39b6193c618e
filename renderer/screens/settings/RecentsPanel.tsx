import { Button, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';

/** Other workspaces opened on this machine. */
export function RecentsPanel({ current }: { current: string }) {
  const t = useWords(settingsScreenWords);
  const format = useFormat();
  const recents = useQuery(orpc.workspace.recents.queryOptions()).data ?? [];
  const open = useMutation(orpc.workspace.open.mutationOptions({ meta: { opens: true } }));
  const others = recents.filter(({ name }) => name !== current);
  return (
    <Panel title={t('recents')}>
      {others.length === 0 ? <p className={classes.help}>{t('noRecents')}</p> : null}
      <Table withRowBorders={false}>
        <Table.Tbody>
          {others.map((recent) => (
            <Table.Tr key={recent.id}>
              <Table.Td>
                {recent.name}
                <div className={classes.muted}>
                  {recent.exists ? format.moment(recent.lastOpened) : t('missing')}
                </div>
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  variant="default"
                  disabled={!recent.exists || open.isPending}
                  aria-label={t('openOf', { name: recent.name })}
                  onClick={() => open.mutate({ id: recent.id })}
                >
                  {t('open')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
