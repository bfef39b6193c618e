import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { importKind } from '#shared/imports/imports.contract.ts';
import { errorMessage } from '../../api/error-message.ts';
import { ColumnsStep } from '../../features/imports/ColumnsStep.tsx';
import { DoneStep } from '../../features/imports/DoneStep.tsx';
import { FileStep } from '../../features/imports/FileStep.tsx';
import { changeDraft } from '../../features/imports/import-draft.ts';
import classes from '../../features/imports/imports.module.css';
import { importsFlowWords } from '../../features/imports/imports-flow.words.ts';
import { KindChoice } from '../../features/imports/KindChoice.tsx';
import { PreviewStep } from '../../features/imports/PreviewStep.tsx';
import { useImport } from '../../features/imports/use-import.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { importScreenWords } from './ImportScreen.words.ts';

/** Brings a spreadsheet in: its file, its columns, then the truth of what will happen before anything is written. */
export function ImportScreen() {
  const t = useWords(importScreenWords);
  const flow = useWords(importsFlowWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const given = useImport(importKind.safeParse(search.kind).data);
  const { kind, draft, inspection, preview, done } = given;
  const name = draft.file?.fileName ?? '';
  const end = useReveal(preview ?? done);

  return (
    <Page title={t('title')} hint={t('hint')}>
      <KindChoice
        value={kind}
        onChange={(next) => {
          changeDraft({ kind: next, sheet: null });
          void navigate({
            to: '.',
            search: (before) => ({ ...before, kind: next }),
            replace: true,
          });
        }}
      />
      <FileStep
        kind={kind}
        file={draft.file}
        sheet={draft.sheet ?? inspection.data?.sheet ?? null}
        job={given.receiving}
        receiving={given.fileName}
        refusal={given.refusal}
        onFile={(file) => void given.choose(file)}
        onSheet={given.takeSheet}
        onAnother={given.another}
      />
      <Panel title={flow('step.columns')}>
        {!draft.file ? (
          <p className={classes.muted}>{flow('columns.waiting')}</p>
        ) : inspection.error ? (
          <Refusal title={flow('file.refused')}>
            {errorMessage(inspection.error)} {flow('columns.wrongKind')}
          </Refusal>
        ) : inspection.data ? (
          <ColumnsStep
            inspection={inspection.data}
            mapping={given.mapping}
            corrected={given.corrected}
            onChange={given.correct}
            onBack={given.backToGuess}
            onPreview={() => void given.look()}
            shown={preview !== null || done !== null}
            busy={given.previewing.running}
          />
        ) : (
          <LoadingState />
        )}
      </Panel>
      <div ref={end} tabIndex={-1} className={classes.reveal}>
        {done ? (
          <DoneStep done={done} onAnother={given.another} />
        ) : (
          <Panel title={flow('step.preview')}>
            <div className={classes.stack}>
              {given.failure ? (
                <Refusal title={flow('preview.failed')}>{errorMessage(given.failure)}</Refusal>
              ) : null}
              {given.previewing.progress ? (
                <JobProgress
                  title={flow('preview.reading', { file: name })}
                  progress={given.previewing.progress}
                  onCancel={given.previewing.cancel}
                />
              ) : null}
              {given.applying.progress ? (
                <JobProgress
                  title={flow('preview.applying', { file: name })}
                  progress={given.applying.progress}
                  onCancel={given.applying.cancel}
                />
              ) : null}
              {preview && draft.file ? (
                <PreviewStep
                  token={draft.file.token}
                  preview={preview}
                  acceptPartial={draft.acceptPartial}
                  onAcceptPartial={(acceptPartial) => changeDraft({ acceptPartial })}
                  onApply={() => void given.apply()}
                  busy={given.applying.running}
                />
              ) : given.previewing.running ? null : (
                <p className={classes.muted}>{flow('preview.waiting')}</p>
              )}
            </div>
          </Panel>
        )}
      </div>
    </Page>
  );
}

/** Brings what has just been computed into view and gives it the focus, so that the keyboard goes on from there. */
function useReveal(shown: object | null) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (shown && shown !== before.current) {
      place.current?.scrollIntoView({ block: 'start' });
      place.current?.focus({ preventScroll: true });
    }
    before.current = shown;
  }, [shown]);
  return place;
}
