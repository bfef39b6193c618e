import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import type { MatrixIndex } from './matrix-index.ts';
import { type CellFilter, cellFilters, type MatrixFilters, noFilters } from './matrix-view.ts';

interface MatrixFiltersBarProps {
  index: MatrixIndex;
  value: MatrixFilters;
  onChange: (value: MatrixFilters) => void;
}

/** Narrows the matrix by name, unit, job, domain and status. */
export function MatrixFiltersBar({ index, value, onChange }: MatrixFiltersBarProps) {
  const t = useWords(matrixScreenWords);
  const shared = useWords(skillsWords);
  const format = useFormat();
  const [name, setName] = useState(value.name);
  const search = useDebouncedCallback((text: string) => onChange({ ...value, name: text }), 150);
  const lists = useMemo(() => {
    const sorted = (names: Iterable<string | null>) =>
      [...new Set(names)].filter((each): each is string => !!each).sort(format.compare);
    return {
      units: sorted(index.people.map(({ unit }) => unit)),
      jobs: sorted(index.people.flatMap(({ jobs }) => jobs)),
      domains: [...new Set(index.skills.map(({ domain }) => domain ?? ''))],
    };
  }, [index, format]);
  const pick = (
    field: 'unit' | 'job' | 'domain' | 'show',
    label: string,
    all: string,
    data: { value: string; label: string }[],
    width: number,
  ) => (
    <Select
      aria-label={label}
      placeholder={all}
      w={width}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': all }}
      limit={200}
      value={value[field]}
      onChange={(next) => onChange({ ...value, [field]: next })}
      data={data}
    />
  );
  const same = (names: string[]) => names.map((each) => ({ value: each, label: each }));
  const filterName = (filter: CellFilter) =>
    filter === 'expiring' || filter === 'stale' || filter === 'singleHolder'
      ? t(filter)
      : shared(`statuses.${filter}`);
  const narrowed = value !== noFilters && Object.values(value).some(Boolean);
  return (
    <div className={classes.filters} data-screen-only>
      <TextInput
        w={196}
        value={name}
        placeholder={t('search')}
        aria-label={t('search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        onChange={(event) => {
          setName(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {pick('unit', t('unitFilter'), t('allUnits'), same(lists.units), 190)}
      {pick('job', t('jobFilter'), t('allJobs'), same(lists.jobs), 190)}
      {pick(
        'domain',
        t('domainFilter'),
        t('allDomains'),
        lists.domains.map((each) => ({ value: each, label: each || shared('withoutDomain') })),
        190,
      )}
      {pick(
        'show',
        t('statusFilter'),
        t('allCells'),
        cellFilters.map((each) => ({ value: each, label: filterName(each) })),
        190,
      )}
      {narrowed ? (
        <Button
          variant="subtle"
          onClick={() => {
            setName('');
            onChange(noFilters);
          }}
        >
          {t('showAll')}
        </Button>
      ) : null}
    </div>
  );
}
