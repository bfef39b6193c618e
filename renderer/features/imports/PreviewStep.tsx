import { Button, Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ImportPreview } from '#shared/imports/imports.contract.ts';
import { orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { ChangesTable } from './ChangesTable.tsx';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';
import { PreviewFigures } from './PreviewFigures.tsx';
import { RejectionsTable } from './RejectionsTable.tsx';
import { WithdrawnTable } from './WithdrawnTable.tsx';

interface PreviewStepProps {
  token: string;
  preview: ImportPreview;
  acceptPartial: boolean;
  onAcceptPartial: (accept: boolean) => void;
  onApply: () => void;
  busy: boolean;
}

/** The third step: the truth of what will happen, and the decision. Nothing is written before « Importer ». */
export function PreviewStep(props: PreviewStepProps) {
  const { token, preview, acceptPartial, onAcceptPartial, onApply, busy } = props;
  const t = useWords(importsFlowWords);
  const format = useFormat();
  const { added, changed, placedUnits, rejected, rejections, changes, withdrawn } = preview;
  const writes = added + changed + placedUnits > 0;
  const choice = rejected > 0 && writes;
  const sentence = () => {
    if (!writes) return t(rejected > 0 ? 'preview.nothingValid' : 'preview.nothing');
    return t(rejected > 0 ? 'preview.blocked' : 'preview.ready');
  };
  return (
    <div className={classes.stack}>
      <PreviewFigures preview={preview} />
      <div className={classes.decide}>
        <span className={classes.text}>{sentence()}</span>
        {choice ? (
          <Checkbox
            size="xs"
            checked={acceptPartial}
            onChange={(event) => onAcceptPartial(event.currentTarget.checked)}
            label={t('preview.accept', { count: rejected, n: format.number(rejected) })}
          />
        ) : null}
        <span className={classes.end}>
          {rejected > 0 ? <RejectionsButton token={token} /> : null}
          <Button
            disabled={!writes || (rejected > 0 && !acceptPartial)}
            loading={busy}
            onClick={onApply}
          >
            {t('preview.apply')}
          </Button>
        </span>
      </div>
      {rejections.length > 0 ? (
        <div>
          <h3 className={classes.sub}>
            {rejections.length >= rejected
              ? t('preview.rejections')
              : t('preview.rejectionsFirst', { n: format.number(rejections.length) })}
          </h3>
          <RejectionsTable rejections={rejections} />
        </div>
      ) : null}
      {withdrawn.total > 0 ? <WithdrawnTable withdrawn={withdrawn} /> : null}
      {changes.length > 0 ? (
        <div>
          <h3 className={classes.sub}>
            {changes.length < 200
              ? t('preview.changesAll')
              : t('preview.changes', { n: format.number(changes.length) })}
          </h3>
          <ChangesTable changes={changes} />
        </div>
      ) : null}
    </div>
  );
}

/** Every refusal as a workbook to correct by hand. */
function RejectionsButton({ token }: { token: string }) {
  const t = useWords(importsFlowWords);
  const language = useLanguage();
  const fetch = useMutation(orpc.imports.rejections.mutationOptions({ meta: { reads: true } }));
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={15} aria-hidden />}
      loading={fetch.isPending}
      onClick={() =>
        fetch.mutate({ token, language }, { onSuccess: (file) => download(file, file.name) })
      }
    >
      {t('preview.download')}
    </Button>
  );
}
