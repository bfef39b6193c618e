import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { type CellFilter, cellFilters, type MatrixFilters, noFilters } from './matrix-filters.ts';
import type { MatrixIndex } from './matrix-index.ts';

interface MatrixFiltersBarProps {
  index: MatrixIndex;
  value: MatrixFilters;
  onChange: (value: MatrixFilters) => void;
  /** What puts people together, at the end of the bar. */
  grouping: ReactNode;
}

/** Narrows the matrix by name, unit, job, site, domain, status and level, all at once. */
export function MatrixFiltersBar({ index, value, onChange, grouping }: MatrixFiltersBarProps) {
  const t = useWords(matrixScreenWords);
  const shared = useWords(skillsWords);
  const format = useFormat();
  const say = useCellWords();
  const [name, setName] = useState(value.name);
  const search = useDebouncedCallback((text: string) => onChange({ ...value, name: text }), 150);
  const lists = useMemo(() => {
    const sorted = (names: Iterable<string | null>) =>
      [...new Set(names)].filter((each): each is string => !!each).sort(format.compare);
    return {
      units: sorted(index.people.map(({ unit }) => unit)),
      jobs: sorted(index.people.flatMap(({ jobs }) => jobs)),
      sites: sorted(index.people.map(({ site }) => site)),
      domains: [...new Set(index.skills.map(({ domain }) => domain ?? ''))],
    };
  }, [index, format]);
  const pick = (
    field: 'unit' | 'job' | 'site' | 'domain' | 'show' | 'level',
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
      value={value[field] === null ? null : String(value[field])}
      onChange={(next) =>
        onChange({ ...value, [field]: next !== null && field === 'level' ? Number(next) : next })
      }
      data={data}
    />
  );
  const same = (names: string[]) => names.map((each) => ({ value: each, label: each }));
  const filterName = (filter: CellFilter) =>
    filter === 'expiring' || filter === 'stale' || filter === 'singleHolder' || filter === 'gap'
      ? t(filter)
      : shared(`statuses.${filter}`);
  const narrowed =
    value !== noFilters && Object.values(value).some((each) => each !== null && each !== '');
  return (
    <div className={classes.filters} data-screen-only>
      <TextInput
        w={180}
        value={name}
        placeholder={t('search')}
        aria-label={t('search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        onChange={(event) => {
          setName(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      {pick('unit', t('unitFilter'), t('allUnits'), same(lists.units), 170)}
      {pick('job', t('jobFilter'), t('allJobs'), same(lists.jobs), 170)}
      {lists.sites.length > 0
        ? pick('site', t('siteFilter'), t('allSites'), same(lists.sites), 150)
        : null}
      {pick(
        'domain',
        t('domainFilter'),
        t('allDomains'),
        lists.domains.map((each) => ({ value: each, label: each || shared('withoutDomain') })),
        170,
      )}
      {pick(
        'show',
        t('statusFilter'),
        t('allCells'),
        cellFilters.map((each) => ({ value: each, label: filterName(each) })),
        180,
      )}
      {pick(
        'level',
        t('levelFilter'),
        t('allLevels'),
        Array.from({ length: say.top + 1 }, (_, level) => ({
          value: String(level),
          label: say.levelName(level),
        })),
        160,
      )}
      {grouping}
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
