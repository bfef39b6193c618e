import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { importKinds } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { exportScreenWords } from './ExportScreen.words.ts';
import classes from './export.module.css';

const reads = { meta: { reads: true } };

/** The other files one leaves with: a copy of everything, and templates to fill. */
export function OtherFiles() {
  const t = useWords(exportScreenWords);
  const shared = useWords(importsWords);
  const language = useLanguage();
  const copy = useMutation(orpc.workspace.saveCopy.mutationOptions(reads));
  const template = useMutation(orpc.imports.template.mutationOptions(reads));
  return (
    <div className={classes.columns}>
      <Panel title={t('copyTitle')}>
        <p className={classes.muted}>{t('copyHelp')}</p>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={copy.isPending}
          onClick={() => copy.mutate(undefined, { onSuccess: (file) => download(file, file.name) })}
        >
          {t('copy')}
        </Button>
      </Panel>
      <Panel title={t('templatesTitle')}>
        <p className={classes.muted}>{t('templatesHelp')}</p>
        <div className={classes.line}>
          {importKinds
            .filter((kind) => kind !== 'framework' && kind !== 'director')
            .map((kind) => (
              <Button
                key={kind}
                variant="default"
                leftSection={<IconDownload size={15} aria-hidden />}
                onClick={() =>
                  template.mutate(
                    { kind, language },
                    { onSuccess: (file) => download(file, file.name) },
                  )
                }
              >
                {shared(`kind.${kind}`)}
              </Button>
            ))}
        </div>
      </Panel>
    </div>
  );
}
