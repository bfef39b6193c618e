import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportKind, Mapping } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { client, orpc } from '../../api/client.ts';
import { errorCode } from '../../api/error-message.ts';
import { useJob } from '../../api/use-job.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { guessedMapping } from './column-mapping.ts';
import { changeDraft, newDraft, useImportDraft } from './import-draft.ts';
import { importsFlowWords } from './imports-flow.words.ts';

/** One import from file to writing: where it stands, and what the user can do from there. */
export function useImport(wanted: ImportKind | undefined) {
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const workspace = useWorkspace();
  const draft = useImportDraft(workspace?.fileName ?? '');
  const kind = wanted ?? draft.kind;
  const receiving = useJob();
  const previewing = useJob();
  const applying = useJob();
  const [fileName, setFileName] = useState('');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const { file, sheet } = draft;
  const target = { token: file?.token ?? '', kind, ...(sheet ? { sheet } : {}) };
  const inspection = useQuery({
    ...orpc.imports.inspect.queryOptions({ input: target }),
    enabled: file !== null,
  });
  const place = `${kind} ${inspection.data?.sheet ?? ''}`;
  const corrections = draft.mappings[place];
  const mapping = corrections ?? (inspection.data ? guessedMapping(inspection.data.columns) : {});
  const question = { ...target, ...(corrections ? { mapping: corrections } : {}) };
  // An answer is good for the question and the data it was computed on.
  const asked = JSON.stringify([question, workspace?.revision]);
  const preview = draft.preview?.asked === asked ? draft.preview.result : null;
  const phase = (key: string) => shared(`phase.${key}` as 'phase.reading');
  const forget = () => {
    if (file) void client.imports.discard({ token: file.token }).catch(() => undefined);
  };
  const refused = (say: (error: unknown) => void) => (error: unknown) => {
    if (errorCode(error) !== 'CANCELLED') say(error);
  };

  return {
    kind,
    draft,
    receiving,
    previewing,
    applying,
    fileName,
    refusal,
    failure,
    inspection,
    mapping,
    corrected: corrections !== undefined,
    preview,
    // Once a step was taken back, « Import terminé » might not be true any more.
    done: draft.done?.kind === kind && !workspace?.redo ? draft.done : null,
    choose: async (chosen: File) => {
      setFileName(chosen.name);
      setRefusal(null);
      setFailure(null);
      forget();
      newDraft(null);
      await receiving
        .run(
          t('file.reading', { file: chosen.name }),
          (signal) => client.imports.upload({ file: chosen }, { signal }),
          { phase, quiet: true },
        )
        .then(newDraft)
        .catch(refused(setRefusal));
    },
    another: () => {
      setFailure(null);
      setRefusal(null);
      forget();
      newDraft(null);
    },
    takeSheet: (name: string) => {
      setFailure(null);
      changeDraft({ sheet: name, done: null });
    },
    correct: (next: Mapping) =>
      changeDraft({ mappings: { ...draft.mappings, [place]: next }, done: null }),
    backToGuess: () => {
      const { [place]: _dropped, ...rest } = draft.mappings;
      changeDraft({ mappings: rest, done: null });
    },
    look: async () => {
      setFailure(null);
      await previewing
        .run(
          t('preview.reading', { file: file?.fileName ?? '' }),
          (signal) => client.imports.preview(question, { signal }),
          { phase, quiet: true },
        )
        .then((result) =>
          changeDraft({ preview: { asked, result }, done: null, acceptPartial: false }),
        )
        .catch(refused(setFailure));
    },
    apply: async () => {
      setFailure(null);
      await applying
        .run(
          t('preview.applying', { file: file?.fileName ?? '' }),
          (signal) =>
            client.imports.apply({ ...question, acceptPartial: draft.acceptPartial }, { signal }),
          { phase, quiet: true, writes: true },
        )
        .then((result) => {
          const { applied, ...after } = result;
          if (applied) changeDraft({ done: after, preview: null, acceptPartial: false });
          else changeDraft({ preview: { asked, result: after } });
        })
        .catch(refused(setFailure));
    },
  };
}
