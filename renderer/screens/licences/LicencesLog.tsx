import { Alert, Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { activityOfLog } from '#shared/licences/activity-of-log.ts';
import type { LogColumns } from '#shared/licences/licences.contract.ts';
import type { LogActivity } from '#shared/licences/log-activity.ts';
import { client } from '../../api/client.ts';
import { errorCode, errorMessage } from '../../api/error-message.ts';
import { useJob } from '../../api/use-job.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Hypotheses } from './hypotheses.ts';
import { LogColumnsForm } from './LogColumnsForm.tsx';
import { LogFigures } from './LogFigures.tsx';
import classes from './licences.module.css';
import { licencesLogWords } from './licences-log.words.ts';

interface LicencesLogProps {
  /** People registered at the start: shares are of them. */
  registered: number;
  firstYear: number;
  onRead: (change: Partial<Hypotheses>) => void;
}

type Opened = LogColumns & { token: string; fileName: string; sheets: string[] };

/** Reads a platform's log: which column is the person, which is the day, then active people month by month. */
export function LicencesLog({ registered, firstYear, onRead }: LicencesLogProps) {
  const t = useWords(licencesLogWords);
  const ui = useWords(uiWords);
  const job = useJob();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<Opened | null>(null);
  const [read, setRead] = useState<LogActivity | null>(null);
  const [refusal, setRefusal] = useState('');
  const attempt = async (work: () => Promise<void>) => {
    setRefusal('');
    await work().catch((error: unknown) => {
      if (errorCode(error) !== 'CANCELLED') setRefusal(errorMessage(error));
    });
  };
  const forget = () => {
    if (file) void client.imports.discard({ token: file.token }).catch(() => undefined);
    setFile(null);
    setRead(null);
    setRefusal('');
  };
  const close = () => {
    forget();
    setOpen(false);
  };
  const choose = (chosen: File) =>
    attempt(async () => {
      forget();
      const received = await job.run(
        t('reading', { file: chosen.name }),
        (signal) => client.imports.upload({ file: chosen }, { signal }),
        { quiet: true },
      );
      const { token, fileName } = received;
      const sheets = received.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
      setFile({ ...(await client.licences.logColumns({ token })), token, fileName, sheets });
    });
  const look = (from: Opened, chosen: { person: string; day: string; start: string | null }) =>
    attempt(async () => {
      const { token, headerRow } = from;
      const sheet = from.sheets.length > 1 ? { sheet: from.sheet } : {};
      setRead(
        await job.run(
          t('reading', { file: from.fileName }),
          (signal) =>
            client.licences.readLog({ token, headerRow, ...sheet, ...chosen }, { signal }),
          { quiet: true },
        ),
      );
    });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('title')}
        size="lg"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <div className={classes.stack}>
          <p className={classes.note}>{t('help')}</p>
          {refusal ? <Alert color="red">{refusal}</Alert> : null}
          {file ? null : (
            <FileDrop
              accept=".xlsx,.csv"
              disabled={job.running}
              onFile={choose}
              hint={t('formats')}
            />
          )}
          {file && file.sheets.length > 1 ? (
            <NativeSelect
              label={t('sheet')}
              value={file.sheet}
              data={file.sheets}
              onChange={({ currentTarget: { value: sheet } }) =>
                void attempt(async () => {
                  setRead(null);
                  setFile({
                    ...file,
                    ...(await client.licences.logColumns({ token: file.token, sheet })),
                  });
                })
              }
            />
          ) : null}
          {file ? (
            <LogColumnsForm
              key={`${file.token} ${file.sheet}`}
              columns={file}
              firstYear={firstYear}
              asksStart={(read?.noYear ?? 0) > 0}
              busy={job.running}
              onRead={(chosen) => void look(file, chosen)}
            />
          ) : null}
          {read ? (
            <LogFigures
              read={read}
              registered={registered}
              onUse={() => {
                onRead(activityOfLog(read, registered));
                close();
              }}
            />
          ) : null}
        </div>
      </Modal>
    </>
  );
}
