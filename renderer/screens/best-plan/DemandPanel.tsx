import { Checkbox, Group, MultiSelect, Select, Switch } from '@mantine/core';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { MoneyField, NumberField } from './NumberField.tsx';
import type { Facts } from './use-facts.ts';
import type { Quarter, Wish, WishedCap } from './wish.ts';

interface DemandPanelProps {
  wish: Wish;
  onChange: (wish: Wish) => void;
  facts: Facts;
}

/** What the best plan must respect, besides the budget that stands under its curve. */
export function DemandPanel({ wish, onChange, facts }: DemandPanelProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const set = (patch: Partial<Wish>) => onChange({ ...wish, ...patch });
  const { kept, refused, postponed } = facts.needs;
  const mandatory = facts.courses.filter((course) => course.mandatory).length;
  return (
    <div className={classes.stack}>
      {facts.stays ? (
        <Panel>
          <p className={classes.line}>{t('stays')}</p>
          {facts.plan?.amendment ? null : <p className={classes.note}>{t('staysShut')}</p>}
        </Panel>
      ) : null}
      <Panel title={t('money.title')}>
        <div className={classes.stack}>
          <Caps caps={wish.caps} onChange={(caps) => set({ caps })} />
          <p className={classes.note}>{t('money.basis')}</p>
        </div>
      </Panel>
      <Panel title={t('courses.title')}>
        <fieldset className={classes.fields} aria-label={t('courses.title')}>
          {mandatory > 0 ? (
            <p className={classes.note}>{t('courses.mandatory', { count: mandatory })}</p>
          ) : null}
          {kept + refused + postponed > 0 ? (
            <Switch
              label={t('courses.arbitrated')}
              description={t('courses.arbitratedHelp', {
                kept: format.number(kept),
                refused: format.number(refused + postponed),
              })}
              checked={wish.arbitrated}
              onChange={(event) => set({ arbitrated: event.currentTarget.checked })}
            />
          ) : null}
          {(['pinned', 'excluded'] as const).map((list) => (
            <MultiSelect
              key={list}
              label={t(`courses.${list}`)}
              placeholder={wish[list].length === 0 ? t('courses.choose') : ''}
              searchable
              hidePickedOptions
              limit={50}
              value={wish[list].map(String)}
              onChange={(ids) => {
                const other = list === 'pinned' ? 'excluded' : 'pinned';
                const next = ids.map(Number);
                set({ [list]: next, [other]: wish[other].filter((id) => !next.includes(id)) });
              }}
              data={facts.courses.map(({ id, title, code }) => ({
                value: String(id),
                label: `${title} (${code})`,
              }))}
            />
          ))}
        </fieldset>
      </Panel>
      <Panel title={t('people.title')}>
        <fieldset className={classes.fields} aria-label={t('people.title')}>
          {(['hoursPerYear', 'hoursPerQuarter'] as const).map((field) => (
            <NumberField
              key={field}
              label={t(`people.${field}`)}
              placeholder={t('people.unlimited')}
              value={wish[field]}
              onChange={(hours) => set({ [field]: hours === 0 ? null : hours })}
            />
          ))}
        </fieldset>
      </Panel>
      <Panel title={t('running.title')}>
        <fieldset className={classes.fields} aria-label={t('running.title')}>
          <Quarters value={wish.quarters} onChange={(quarters) => set({ quarters })} />
          <Switch
            label={t('running.bySite')}
            description={t('running.bySiteHelp')}
            checked={wish.bySite}
            onChange={(event) => set({ bySite: event.currentTarget.checked })}
          />
          <Switch
            label={t('running.trainers')}
            description={t('running.trainersHelp')}
            checked={wish.accreditedTrainers}
            onChange={(event) => set({ accreditedTrainers: event.currentTarget.checked })}
          />
          <Select
            label={t('running.seconds')}
            allowDeselect={false}
            value={String(wish.seconds)}
            onChange={(seconds) => set({ seconds: Number(seconds) })}
            data={[
              { value: '10', label: format.duration(10) },
              { value: '60', label: '1\u00a0min' },
              { value: '300', label: '5\u00a0min' },
            ]}
          />
        </fieldset>
      </Panel>
    </div>
  );
}

function Quarters({
  value,
  onChange,
}: {
  value: readonly Quarter[];
  onChange: (value: Quarter[]) => void;
}) {
  const t = useWords(bestPlanScreenWords);
  const budget = useWords(budgetWords);
  return (
    <Checkbox.Group
      label={t('running.quarters')}
      value={value.map(String)}
      // The last quarter stays: a plan in no quarter is no question.
      onChange={(next) => next.length > 0 && onChange(next.map(Number).sort() as Quarter[])}
    >
      <Group gap="md" mt={4}>
        {([1, 2, 3, 4] as const).map((quarter) => (
          <Checkbox key={quarter} value={String(quarter)} label={budget(`quarter.${quarter}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Caps({
  caps,
  onChange,
}: {
  caps: readonly WishedCap[];
  onChange: (caps: WishedCap[]) => void;
}) {
  const t = useWords(bestPlanScreenWords);
  const budget = useWords(budgetWords);
  if (caps.length === 0) return <p className={classes.note}>{t('money.noCaps')}</p>;
  return (
    <fieldset className={classes.fields} aria-label={t('money.caps')}>
      <p className={classes.note}>{t('money.capsHelp')}</p>
      {caps.map((cap) => {
        const unit = cap.unit ?? budget('company');
        return (
          <MoneyField
            key={`${cap.unitId} ${cap.kind}`}
            label={
              cap.kind
                ? t('money.cap', { unit, kind: budget(`kind.${cap.kind}`) })
                : t('money.unitCap', { unit })
            }
            placeholder={t('people.unlimited')}
            value={cap.amount}
            onChange={(amount) =>
              onChange(caps.map((one) => (one === cap ? { ...cap, amount } : one)))
            }
          />
        );
      })}
    </fieldset>
  );
}
