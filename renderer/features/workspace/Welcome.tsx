import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { DamagedPanel } from './DamagedPanel.tsx';
import classes from './Welcome.module.css';
import { welcomeWords } from './Welcome.words.ts';

/** What stands where no workspace is open: recent ones, a new one, the demo company, a file. */
export function Welcome() {
  const t = useWords(welcomeWords);
  const format = useFormat();
  const [name, setName] = useState('');
  const job = useJob();
  const recents = useQuery(orpc.workspace.recents.queryOptions()).data ?? [];
  const open = useMutation(
    orpc.workspace.open.mutationOptions({ meta: { quiet: true, opens: true } }),
  );
  const refused = recents.find(({ id }) => open.error && id === open.variables?.id);
  const openFile = useMutation(orpc.workspace.openFile.mutationOptions({ meta: { opens: true } }));
  const busy = job.running || open.isPending || openFile.isPending;
  const create = (called: string, demo: boolean) =>
    job
      .run(
        demo ? t('makingDemo') : t('making'),
        (signal) => client.workspace.create({ name: called, demo }, { signal }),
        { writes: true, opens: true },
      )
      .catch(() => undefined);

  return (
    <main className={classes.welcome}>
      <div className={classes.column}>
        <header>
          <h1 className={classes.title}>Relais</h1>
          <p className={classes.promise}>{t('promise')}</p>
        </header>
        {recents.length > 0 ? (
          <Panel title={t('recents')}>
            <ul className={classes.recents}>
              {recents.map((recent) => (
                <li key={recent.id}>
                  <button
                    type="button"
                    className={classes.recent}
                    disabled={!recent.exists || busy}
                    onClick={() => open.mutate({ id: recent.id })}
                  >
                    <span className={classes.recentName}>{recent.name}</span>
                    <span className={classes.recentPlace}>
                      {recent.exists
                        ? t('opened', { when: format.moment(recent.lastOpened) })
                        : t('missing')}
                      {' · '}
                      {recent.folder}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
        {refused ? <DamagedPanel recent={refused} error={open.error} /> : null}
        <div className={classes.pair}>
          <Panel title={t('new')}>
            <form
              className={classes.form}
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim()) void create(name.trim(), false);
              }}
            >
              <TextInput
                label={t('name')}
                value={name}
                maxLength={80}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" disabled={busy || name.trim() === ''}>
                {t('create')}
              </Button>
            </form>
          </Panel>
          <Panel title={t('demo')}>
            <p className={classes.text}>{t('demoText')}</p>
            <Group>
              <Button
                variant={recents.length > 0 ? 'default' : 'filled'}
                disabled={busy}
                loading={job.running}
                onClick={() => void create(t('demoName'), true)}
              >
                {t('openDemo')}
              </Button>
            </Group>
          </Panel>
        </div>
        <FileDrop
          accept=".relais"
          disabled={busy}
          label={t('openFile')}
          hint={t('openFileHint')}
          onFile={(file) => openFile.mutate({ file })}
        />
      </div>
    </main>
  );
}
