import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { FilterSelect, namedOptions } from './FilterSelect.tsx';
import { FoldedFilters } from './FoldedFilters.tsx';
import { filterOptions } from './filter-options.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { MoreFilters } from './MoreFilters.tsx';
import classes from './matrix.module.css';
import { cellFilters, isNarrowed, type MatrixFilters, noFilters } from './matrix-filters.ts';
import type { MatrixIndex } from './matrix-index.ts';
import { useFilterNames } from './use-filter-names.ts';

interface MatrixFiltersBarProps {
  index: MatrixIndex;
  value: MatrixFilters;
  onChange: (value: MatrixFilters) => void;
  /** What puts people together. */
  grouping: ReactNode;
}

/** Narrows the matrix by person, skill, unit, status, and what is folded away, all at once; one line at 1280 pixels. */
export function MatrixFiltersBar({ index, value, onChange, grouping }: MatrixFiltersBarProps) {
  const t = useWords(matrixScreenWords);
  const names = useFilterNames();
  const format = useFormat();
  // What is typed in one field must not lose what was just typed in the other.
  const [typed, setTyped] = useState({ name: value.name, skill: value.skill });
  const search = useDebouncedCallback((text: typeof typed) => onChange({ ...value, ...text }), 150);
  const options = useMemo(() => filterOptions(index, format.compare), [index, format]);
  const depthOf = useMemo(
    () => new Map(options.units.map((unit) => [unit.name, unit.depth])),
    [options],
  );
  return (
    <div className={classes.filters} data-screen-only>
      {(['name', 'skill'] as const).map((field) => (
        <TextInput
          key={field}
          w={field === 'name' ? 128 : 140}
          value={typed[field]}
          placeholder={t(`searchShort.${field}`)}
          aria-label={t(`search.${field}`)}
          leftSection={<IconSearch size={14} aria-hidden />}
          onChange={(event) => {
            const next = { ...typed, [field]: event.currentTarget.value };
            setTyped(next);
            search(next);
          }}
        />
      ))}
      <FilterSelect
        label={t('unitFilter')}
        all={t('allUnits')}
        width={150}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
        options={namedOptions(options.units.map(({ name }) => name))}
        depthOf={depthOf}
      />
      <FilterSelect
        label={t('statusFilter')}
        all={t('allCells')}
        width={164}
        value={value.show}
        onChange={(show) => onChange({ ...value, show })}
        options={cellFilters.map((each) => ({ value: each, label: names.status(each) }))}
      />
      <MoreFilters options={options} value={value} onChange={onChange} />
      {grouping}
      <FoldedFilters value={value} onChange={onChange} />
      {isNarrowed(value) ? (
        <Button
          variant="subtle"
          onClick={() => {
            setTyped({ name: '', skill: '' });
            onChange(noFilters);
          }}
        >
          {t('showAll')}
        </Button>
      ) : null}
    </div>
  );
}
