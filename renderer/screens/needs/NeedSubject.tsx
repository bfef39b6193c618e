import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  type Need,
  type NeedOrigin,
  type NeedPatch,
  needOrigins,
} from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { needDetailsWords } from './need-details.words.ts';
import classes from './needs.module.css';

const nothing = 'none';

interface NeedSubjectProps {
  need: Need;
  onPatch: (patch: NeedPatch) => void;
}

/** What a need asks for, to mend while no plan line answers it: a need that waits for a course is given one here. */
export function NeedSubject({ need, onPatch }: NeedSubjectProps) {
  const t = useWords(needsScreenWords);
  const details = useWords(needDetailsWords);
  const shared = useWords(needsWords);
  const units = useQuery(orpc.people.units.queryOptions());
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const pick = (
    field: 'skillId' | 'courseId' | 'unitId',
    label: string,
    none: string,
    list: readonly { id: number; label: string }[] | undefined,
  ) => (
    <Select
      label={label}
      searchable
      limit={60}
      allowDeselect={false}
      disabled={list === undefined}
      value={String(need[field] ?? nothing)}
      onChange={(value) => value && onPatch({ [field]: value === nothing ? null : Number(value) })}
      data={[
        { value: nothing, label: none },
        ...(list ?? []).map(({ id, label: name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
  return (
    <section className={classes.form} aria-label={details('subject')}>
      {pick(
        'skillId',
        t('add.skill'),
        details('noSkill'),
        skills.data?.map(({ id, name }) => ({ id, label: name })),
      )}
      {pick(
        'courseId',
        t('add.course'),
        details('courseAuto'),
        courses.data?.map(({ id, title }) => ({ id, label: title })),
      )}
      <div className={classes.pair}>
        <CommitNumber
          label={t('add.level')}
          min={1}
          max={10}
          allowDecimal={false}
          clearable
          value={need.toLevel}
          onCommit={(toLevel) => onPatch({ toLevel })}
        />
        <Select
          label={t('add.origin')}
          allowDeselect={false}
          value={need.origin}
          onChange={(value) => value && onPatch({ origin: value as NeedOrigin })}
          data={needOrigins.map((value) => ({ value, label: shared(`origin.${value}`) }))}
        />
      </div>
      {pick(
        'unitId',
        t('add.unit'),
        t('wholeCompany'),
        units.data?.map(({ id, name }) => ({ id, label: name })),
      )}
    </section>
  );
}
