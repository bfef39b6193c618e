import { Button, NativeSelect } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ImportKind, UploadedFile } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { errorMessage } from '../../api/error-message.ts';
import type { JobHandle } from '../../api/use-job.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useFormat } from '../../ui/format.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

interface FileStepProps {
  kind: ImportKind;
  file: UploadedFile | null;
  /** The sheet being read. */
  sheet: string | null;
  /** The reception under way and the name of its file. */
  job: JobHandle;
  receiving: string;
  /** Why the last file was refused. */
  refusal: unknown;
  onFile: (file: File) => void;
  onSheet: (sheet: string) => void;
  onAnother: () => void;
}

/** The first step: which file, which of its sheets; a refused file says why and lets one choose another. */
export function FileStep(props: FileStepProps) {
  const { kind, file, sheet, job, receiving, refusal, onFile, onSheet, onAnother } = props;
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const format = useFormat();
  const language = useLanguage();
  const template = useMutation(orpc.imports.template.mutationOptions({ meta: { reads: true } }));
  const lines = (rows: number) => format.number(rows);
  const chosen = file?.sheets.find(({ name }) => name === sheet) ?? file?.sheets[0];
  return (
    <Panel
      title={t('step.file')}
      side={
        kind === 'framework' || kind === 'director' ? null : (
          <Button
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden />}
            loading={template.isPending}
            onClick={() =>
              template.mutate(
                { kind, language },
                { onSuccess: (workbook) => download(workbook, workbook.name) },
              )
            }
          >
            {t('file.template')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        {refusal ? <Refusal title={t('file.refused')}>{errorMessage(refusal)}</Refusal> : null}
        {job.progress ? (
          <JobProgress
            title={t('file.reading', { file: receiving })}
            progress={job.progress}
            onCancel={job.cancel}
          />
        ) : file ? (
          <div className={classes.line}>
            <IconFileSpreadsheet size={22} aria-hidden color="var(--r-accent)" />
            <span className={classes.fileName}>{file.fileName}</span>
            {file.sheets.length > 1 ? (
              <NativeSelect
                aria-label={t('file.sheet')}
                value={chosen?.name}
                onChange={(event) => onSheet(event.currentTarget.value)}
                data={file.sheets.map(({ name, rows, hidden }) => ({
                  value: name,
                  label: t(hidden ? 'file.hiddenSheet' : 'file.sheetOption', {
                    name,
                    rows: lines(rows),
                  }),
                }))}
              />
            ) : null}
            {chosen ? (
              <span className={classes.muted}>
                {file.sheets.length > 1
                  ? ''
                  : `${t('file.size', { count: chosen.rows, n: lines(chosen.rows) })} · `}
                {t('file.columns', { count: chosen.columns, n: lines(chosen.columns) })}
              </span>
            ) : null}
            <span className={classes.end}>
              <Button variant="default" onClick={onAnother}>
                {t('file.another')}
              </Button>
            </span>
          </div>
        ) : (
          <FileDrop
            accept=".xlsx,.csv,.txt,.tsv"
            onFile={onFile}
            hint={
              <>
                {shared(`template.${kind}`)}
                <br />
                {t('file.hint')}
              </>
            }
          />
        )}
      </div>
    </Panel>
  );
}
