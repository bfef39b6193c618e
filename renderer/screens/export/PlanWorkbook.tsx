import { Button, SegmentedControl } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defaultHypotheses, type ExportHypotheses } from '#shared/exports/default-hypotheses.ts';
import type { Edition, ExportReady } from '#shared/exports/exports.contract.ts';
import { exportsWords } from '#shared/exports/exports.words.ts';
import { type Language, languages } from '#shared/kernel/language.ts';
import type { PlanSummary } from '#shared/plans/plans.contract.ts';
import { client, orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { errorCode, errorMessage } from '../../api/error-message.ts';
import { useJob } from '../../api/use-job.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { ContentsList } from '../../features/exports/ContentsList.tsx';
import { EditionChoice } from '../../features/exports/EditionChoice.tsx';
import { exportsFormWords } from '../../features/exports/exports-form.words.ts';
import { LicencesChoice } from '../../features/exports/LicencesChoice.tsx';
import { PlanPicker } from '../../features/plans/PlanPicker.tsx';
import type { ChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { useFormat } from '../../ui/format.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { exportScreenWords } from './ExportScreen.words.ts';
import classes from './export.module.css';

const noOffers: never[] = [];
const groupOf = ({ id, scenarioOf }: PlanSummary) => scenarioOf ?? id;

/** The workbook: which plan and edition, in which language and currencies, with or without licences; then the file itself. */
export function PlanWorkbook({ chosen, plan }: { chosen: ChosenPlan; plan: PlanSummary }) {
  const t = useWords(exportScreenWords);
  const form = useWords(exportsFormWords);
  const shared = useWords(exportsWords);
  const format = useFormat();
  const screenLanguage = useLanguage();
  const workspace = useWorkspace();
  const job = useJob();
  const offers = useQuery(orpc.licences.offers.queryOptions()).data ?? noOffers;
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const [edition, setEdition] = useState<Edition>('plan');
  const [currency, setCurrency] = useState<string | null>(null);
  const [licences, setLicences] = useState(true);
  const [changed, setChanged] = useState<Partial<ExportHypotheses>>({});
  const [made, setMade] = useState<{ ready: ExportReady; file: File } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const hypotheses: ExportHypotheses = {
    ...defaultHypotheses(offers, workspace?.counts.employees ?? 0),
    ...changed,
  };
  const start = async () => {
    setFailure(null);
    setMade(null);
    try {
      const ready = await job.run(
        t('job', { plan: plan.name }),
        (signal) =>
          client.exports.plan(
            {
              ...{ planId: plan.id, language, edition },
              ...(edition === 'director' && currency !== null ? { currency } : {}),
              ...(licences ? { licences: hypotheses } : {}),
            },
            { signal },
          ),
        { quiet: true, phase: (key) => shared(`phases.${key}` as 'phases.writing') },
      );
      const file = await client.exports.file({ token: ready.token });
      download(file, ready.fileName);
      setMade({ ready, file });
    } catch (error) {
      if (errorCode(error) !== 'CANCELLED') setFailure(error);
    }
  };
  return (
    <div className={classes.columns}>
      <Panel title={t('workbook')}>
        <div className={classes.stack}>
          <div className={classes.line}>
            <div>
              <span className={classes.label}>{t('plan')}</span>
              <PlanPicker chosen={chosen} />
            </div>
            <div>
              <span className={classes.label} id="export-language">
                {form('language')}
              </span>
              <SegmentedControl
                aria-labelledby="export-language"
                value={language}
                onChange={(next) => setLanguage(next as Language)}
                data={languages.map((value) => ({ value, label: form(`languages.${value}`) }))}
              />
            </div>
          </div>
          <EditionChoice
            edition={edition}
            onEdition={setEdition}
            currency={currency}
            onCurrency={setCurrency}
          />
          <LicencesChoice
            included={licences}
            onInclude={setLicences}
            value={hypotheses}
            onChange={(change) => setChanged({ ...changed, ...change })}
            offers={offers}
          />
          {failure ? <Refusal title={t('failed')}>{errorMessage(failure)}</Refusal> : null}
          {job.progress ? (
            <JobProgress
              title={t('job', { plan: plan.name })}
              progress={job.progress}
              onCancel={job.cancel}
            />
          ) : (
            <div>
              <Button
                leftSection={<IconFileExport size={16} aria-hidden />}
                disabled={licences && hypotheses.offers.length === 0}
                onClick={() => void start()}
              >
                {t('start')}
              </Button>
            </div>
          )}
          <div role="status">
            {made ? (
              <div className={classes.ready}>
                <span className={classes.readyText}>
                  {t('ready', {
                    file: made.ready.fileName,
                    size: format.size(made.ready.sizeBytes),
                    rows: format.number(made.ready.rows),
                  })}
                </span>
                <Button variant="default" onClick={() => download(made.file, made.ready.fileName)}>
                  {t('again')}
                </Button>
              </div>
            ) : null}
          </div>
        </div>
      </Panel>
      <Panel title={form('contents.title')}>
        <ContentsList
          language={language}
          edition={edition}
          licences={licences}
          adopted={workspace?.settings.adoptedProjection != null}
          scenarios={
            chosen.plans?.some((one) => groupOf(one) === groupOf(plan) && one.id !== plan.id) ??
            false
          }
        />
      </Panel>
    </div>
  );
}
