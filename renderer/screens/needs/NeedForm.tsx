import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { type NeedInput, type NeedOrigin, needOrigins } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { fullName } from '#shared/people/full-name.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

export interface NeedDraft {
  title: string;
  origin: NeedOrigin;
  priority: string;
  quarter: string | null;
  unit: string | null;
  skill: string | null;
  level: number | string;
  course: string | null;
  people: string[];
  headcount: number | string;
  askedBy: string;
}

const blank: NeedDraft = {
  ...{ title: '', origin: 'request', priority: '2', quarter: null, unit: null, skill: null },
  ...{ level: '', course: null, people: [], headcount: '', askedBy: '' },
};

const number = (value: string | number | null) =>
  value === null || value === '' ? null : Number(value);

interface NeedFormProps {
  year: number;
  /** What is known of the need already. */
  start?: Partial<NeedDraft> | undefined;
  onClose: () => void;
}

/** A need somebody asks for: a person, several, or so many people of a unit without their names. */
export function NeedForm({ year, start, onClose }: NeedFormProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  const plans = useWords(plansWords);
  const budget = useWords(budgetWords);
  const [draft, setDraft] = useState<NeedDraft>({ ...blank, ...start });
  const set = (part: Partial<NeedDraft>) => setDraft((before) => ({ ...before, ...part }));
  const units = useQuery(orpc.people.units.queryOptions());
  const people = useQuery(orpc.people.list.queryOptions());
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const create = useMutation(orpc.needs.create.mutationOptions({ onSuccess: onClose }));
  const skillName = skills.data?.find(({ id }) => String(id) === draft.skill)?.name;
  const courseTitle = courses.data?.find(({ id }) => String(id) === draft.course)?.title;
  const title = draft.title.trim() || courseTitle || skillName || '';
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title === '') return;
    create.mutate({
      ...{ year, title, origin: draft.origin },
      priority: Number(draft.priority) as NeedInput['priority'],
      wishedQuarter: number(draft.quarter) as NeedInput['wishedQuarter'],
      unitId: number(draft.unit),
      skillId: number(draft.skill),
      toLevel: number(draft.level),
      courseId: number(draft.course),
      headcount: number(draft.headcount) ?? 0,
      employeeIds: draft.people.map(Number),
      askedBy: draft.askedBy.trim() || null,
    });
  };
  const pick = (field: 'unit' | 'skill' | 'course', list: { id: number; label: string }[]) => (
    <Select
      label={t(`add.${field}`)}
      searchable
      clearable
      clearButtonProps={{ tabIndex: -1, 'aria-hidden': true }}
      limit={60}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
      data={list.map(({ id, label }) => ({ value: String(id), label }))}
    />
  );
  return (
    <Dialog onClose={onClose} title={t('add.title')} size="lg">
      <form className={classes.form} onSubmit={submit}>
        {pick(
          'skill',
          (skills.data ?? []).map(({ id, name }) => ({ id, label: name })),
        )}
        <div className={classes.pair}>
          <NumberInput
            label={t('add.level')}
            min={1}
            max={10}
            allowDecimal={false}
            value={draft.level}
            onChange={(level) => set({ level })}
          />
          {pick(
            'course',
            (courses.data ?? []).map(({ id, title: label }) => ({ id, label })),
          )}
        </div>
        <TextInput
          label={t('add.name')}
          placeholder={title}
          maxLength={200}
          error={tried && title === '' ? t('add.missing') : null}
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          {pick(
            'unit',
            (units.data ?? []).map(({ id, name }) => ({ id, label: name })),
          )}
          <NumberInput
            label={t('add.headcount')}
            description={t('add.headcountHelp')}
            inputWrapperOrder={['label', 'input', 'description']}
            min={0}
            max={10_000}
            allowDecimal={false}
            value={draft.headcount}
            onChange={(headcount) => set({ headcount })}
          />
        </div>
        <MultiSelect
          label={t('add.people')}
          placeholder={t('panel.addPlaceholder')}
          searchable
          limit={50}
          value={draft.people}
          onChange={(value) => set({ people: value })}
          data={(people.data ?? []).map((person) => ({
            value: String(person.id),
            label: `${fullName(person)} (${person.matricule})`,
          }))}
        />
        <div className={classes.pair}>
          <Select
            label={t('add.origin')}
            allowDeselect={false}
            value={draft.origin}
            onChange={(value) => value && set({ origin: value as NeedOrigin })}
            data={needOrigins.map((value) => ({ value, label: shared(`origin.${value}`) }))}
          />
          <Select
            label={t('add.priority')}
            allowDeselect={false}
            value={draft.priority}
            onChange={(value) => value && set({ priority: value })}
            data={(['3', '2', '1'] as const).map((value) => ({
              value,
              label: plans(`priority.${value}`),
            }))}
          />
          <Select
            label={t('add.quarter')}
            placeholder={t('add.any')}
            clearable
            clearButtonProps={{ tabIndex: -1, 'aria-hidden': true }}
            value={draft.quarter}
            onChange={(quarter) => set({ quarter })}
            data={(['1', '2', '3', '4'] as const).map((value) => ({
              value,
              label: budget(`quarter.${value}`),
            }))}
          />
          <TextInput
            label={t('add.askedBy')}
            maxLength={120}
            value={draft.askedBy}
            onChange={(event) => set({ askedBy: event.currentTarget.value })}
          />
        </div>
        <Button type="submit" loading={create.isPending}>
          {t('add.confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
