import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fullName } from '#shared/people/full-name.ts';
import { unitTree } from '#shared/people/unit-tree.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { indentedOption } from '../../ui/indented-option.tsx';
import { useWords } from '../../ui/use-words.ts';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';

/** What the address narrows to, as the contract takes it. */
export function narrowing({ skill, unit, employee }: ScreenSearch) {
  return {
    ...given('skillId', skill),
    ...given('unitId', unit),
    ...given('employeeId', employee),
  };
}

function given<K extends string>(key: K, value: unknown): Partial<Record<K, number>> {
  const id = Number(value);
  return Number.isInteger(id) && id > 0 ? ({ [key]: id } as Partial<Record<K, number>>) : {};
}

interface PlaceFiltersProps {
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** Which qualification, unit and person are shown. */
export function PlaceFilters({ search, onShow }: PlaceFiltersProps) {
  const t = useWords(qualificationsScreenWords);
  const kinds = useQuery(orpc.qualifications.kinds.queryOptions({ input: {} }));
  const people = useQuery(orpc.people.list.queryOptions());
  return (
    <>
      <Pick
        label={t('kind')}
        all={t('allKinds')}
        width={270}
        value={search.skill}
        onPick={(skill) => onShow({ skill })}
        options={(kinds.data ?? []).map((one) => [one.skillId, one.qualification])}
      />
      <UnitFilter search={search} onShow={onShow} />
      <Pick
        label={t('person')}
        all={t('everyone')}
        width={220}
        value={search.employee}
        onPick={(employee) => onShow({ employee })}
        options={(people.data ?? []).map((one) => [one.id, `${fullName(one)} (${one.matricule})`])}
      />
    </>
  );
}

/** Which unit is shown. */
export function UnitFilter({ search, onShow }: PlaceFiltersProps) {
  const t = useWords(qualificationsScreenWords);
  const units = useQuery(orpc.people.units.queryOptions());
  const tree = useMemo(() => unitTree(units.data ?? []), [units.data]);
  return (
    <Pick
      label={t('unit')}
      all={t('allUnits')}
      width={210}
      value={search.unit}
      onPick={(unit) => onShow({ unit })}
      options={tree.map(({ id, name }) => [id, name])}
      depths={tree.map(({ depth }) => depth)}
    />
  );
}

interface PickProps {
  label: string;
  all: string;
  width: number;
  value: number | undefined;
  onPick: (id: number | undefined) => void;
  options: readonly (readonly [number, string])[];
  /** How far in each option stands, of those of a tree. */
  depths?: readonly number[];
}

function Pick({ label, all, width, value, onPick, options, depths }: PickProps) {
  const depthOf = new Map(options.map(([id], at) => [String(id), depths?.[at] ?? 0]));
  return (
    <Select
      aria-label={label}
      placeholder={all}
      w={width}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': all }}
      limit={100}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onPick(id === null ? undefined : Number(id))}
      {...(depths ? { renderOption: indentedOption(depthOf) } : {})}
      data={options.map(([id, name]) => ({ value: String(id), label: name }))}
    />
  );
}
