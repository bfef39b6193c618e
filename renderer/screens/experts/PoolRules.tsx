import { useMutation } from '@tanstack/react-query';
import { type TrainerRules, topLevel } from '#shared/workspace/settings.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

/** The usual values behind scores and loads, each editable. */
export function PoolRules() {
  const t = useWords(expertsScreenWords);
  const settings = useSettings();
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  const rules = settings.trainerRules;
  const change = (patch: Partial<TrainerRules>) =>
    save.mutate({ trainerRules: { ...rules, ...patch } });
  const [from, to] = rules.shareOfHeadcount;
  const percent = (value: number) => Math.round(value * 10_000) / 100;
  return (
    <Panel title={t('pool.rules')}>
      <p className={classes.note}>{t('pool.rulesHelp')}</p>
      <div className={classes.fields}>
        <CommitNumber
          label={t('pool.expertLevel')}
          value={settings.expertLevel}
          min={1}
          max={topLevel(settings)}
          allowDecimal={false}
          onCommit={(expertLevel) => expertLevel && save.mutate({ expertLevel })}
        />
        <CommitNumber
          label={t('pool.goodScore')}
          value={rules.goodScore}
          min={0}
          max={20}
          allowDecimal={false}
          onCommit={(goodScore) => goodScore !== null && change({ goodScore })}
        />
        <CommitNumber
          label={t('pool.daysPerYear')}
          value={rules.daysPerYear}
          min={0.5}
          max={366}
          decimalScale={1}
          onCommit={(daysPerYear) => daysPerYear && change({ daysPerYear })}
        />
        <CommitNumber
          label={t('pool.hoursPerDay')}
          value={rules.hoursPerDay}
          min={1}
          max={24}
          decimalScale={2}
          onCommit={(hoursPerDay) => hoursPerDay && change({ hoursPerDay })}
        />
        <CommitNumber
          label={t('pool.shareFrom')}
          value={percent(from)}
          min={0}
          max={100}
          decimalScale={2}
          onCommit={(value) => value !== null && change({ shareOfHeadcount: [value / 100, to] })}
        />
        <CommitNumber
          label={t('pool.shareTo')}
          value={percent(to)}
          min={0}
          max={100}
          decimalScale={2}
          onCommit={(value) => value !== null && change({ shareOfHeadcount: [from, value / 100] })}
        />
      </div>
    </Panel>
  );
}
