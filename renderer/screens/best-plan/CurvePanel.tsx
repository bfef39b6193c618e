import { Alert, Button, Slider } from '@mantine/core';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { CurvePicture } from './CurvePicture.tsx';
import { CurveWords } from './CurveWords.tsx';
import { scaleEnd, sliderStep } from './curve-scale.ts';
import { MoneyField } from './NumberField.tsx';
import { useCurve } from './use-curve.ts';
import type { Facts } from './use-facts.ts';
import { curveKey, type Wish } from './wish.ts';

interface CurvePanelProps {
  wish: Wish;
  onChange: (wish: Wish) => void;
  facts: Facts;
}

/** The budget, on the curve of what each budget could close, with what the next 10,000 € are worth. */
export function CurvePanel({ wish, onChange, facts }: CurvePanelProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const { plan, open, year } = facts;
  const { kept, job, draw } = useCurve(plan?.id ?? null, year);
  const envelope = plan?.envelope ?? null;
  const end = kept?.end ?? scaleEnd(envelope, plan?.costs.real ?? 0);
  const current = plan && {
    real: plan.costs.real,
    value: plan.lineRows.reduce((sum, line) => sum + line.weightedClosed, 0),
  };
  const set = (budget: number | null) => onChange({ ...wish, budget });
  const redraw = () => draw(wish, scaleEnd(envelope, plan?.costs.real ?? 0), envelope);
  const button = (words: 'curve.draw' | 'curve.redraw') => (
    <Button variant="default" size="compact-sm" onClick={redraw}>
      {t(words)}
    </Button>
  );
  const share = (points: number) => format.percent(open > 0 ? points / open : 0);
  return (
    <div className={classes.stack}>
      {job.progress ? (
        <Panel title={t('curve.title')}>
          <JobProgress
            title={t('curve.job', { year })}
            progress={job.progress}
            onCancel={job.cancel}
          />
        </Panel>
      ) : kept ? (
        <ChartWithTable
          title={t('curve.title')}
          description={t('curve.description')}
          height={264}
          side={button('curve.redraw')}
          rows={kept.curve.points}
          rowKey={(point) => point.budget}
          columns={[
            {
              header: t('curve.budget'),
              numeric: true,
              cell: (p) => format.amount(p.budget, true),
            },
            { header: t('curve.real'), numeric: true, cell: (p) => format.amount(p.real, true) },
            { header: t('curve.points'), numeric: true, cell: (p) => format.number(p.value, 0) },
            { header: t('curve.ofGap'), numeric: true, cell: (p) => share(p.value) },
            { header: t('curve.most'), numeric: true, cell: (p) => share(p.bound) },
            {
              header: t('curve.distance'),
              numeric: true,
              cell: (p) => format.percent(Math.ceil(p.distance * 1000 - 1e-3) / 1000),
            },
            {
              header: t('curve.next'),
              numeric: true,
              cell: (p) => (p.next10000 === null ? '–' : format.number(p.next10000, 0)),
            },
          ]}
          chart={
            <CurvePicture
              curve={kept.curve}
              open={open}
              end={kept.end}
              budget={wish.budget}
              current={current}
            />
          }
        />
      ) : (
        <Panel title={t('curve.title')}>
          <div className={classes.wait}>
            <p className={classes.line}>{t('curve.none')}</p>
            {button('curve.draw')}
          </div>
        </Panel>
      )}
      {kept && kept.key !== curveKey(wish, year) ? (
        <Alert color="gray" py={6}>
          {t('curve.stale')}
        </Alert>
      ) : null}
      <Panel>
        <div className={classes.slider}>
          <Slider
            thumbLabel={t('money.slider')}
            min={0}
            max={end}
            step={sliderStep(end)}
            value={Math.min(end, wish.budget ?? end)}
            onChange={set}
            label={(cents) => format.money(cents, 'EUR', true)}
            thumbProps={{
              'aria-valuetext':
                wish.budget === null
                  ? t('people.unlimited')
                  : format.money(wish.budget, 'EUR', true),
            }}
          />
        </div>
        <div className={classes.budget}>
          <MoneyField
            label={t('money.budget')}
            description={t('money.budgetHelp')}
            placeholder={t('people.unlimited')}
            value={wish.budget}
            onChange={set}
          />
          <CurveWords
            points={kept?.curve.points ?? null}
            budget={wish.budget}
            open={open}
            current={current}
          />
        </div>
      </Panel>
    </div>
  );
}
