import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { FilterSelect, namedOptions } from './FilterSelect.tsx';
import type { FilterOptions } from './filter-options.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { foldedFilters, type MatrixFilters, markFilters } from './matrix-filters.ts';
import { useFilterNames } from './use-filter-names.ts';

interface MoreFiltersProps {
  options: FilterOptions;
  value: MatrixFilters;
  onChange: (value: MatrixFilters) => void;
}

const width = 260;

/** The filters asked for less often, behind a button that says how many are on. */
export function MoreFilters({ options, value, onChange }: MoreFiltersProps) {
  const t = useWords(matrixScreenWords);
  const names = useFilterNames();
  const { top } = useCellWords();
  const count =
    foldedFilters.filter((field) => value[field] !== null).length +
    markFilters.filter((mark) => value[mark]).length;
  const pick = (field: 'job' | 'site', label: string, all: string, list: readonly string[]) => (
    <FilterSelect
      inside
      label={label}
      all={all}
      width={width}
      value={value[field]}
      onChange={(next) => onChange({ ...value, [field]: next })}
      options={namedOptions(list)}
    />
  );
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={14} aria-hidden />}>
          {count > 0 ? t('moreFiltersOn', { count }) : t('moreFilters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('moreFilters')}>
        <Stack gap="xs">
          {pick('job', t('jobFilter'), t('allJobs'), options.jobs)}
          {options.sites.length > 0
            ? pick('site', t('siteFilter'), t('allSites'), options.sites)
            : null}
          <FilterSelect
            inside
            label={t('domainFilter')}
            all={t('allDomains')}
            width={width}
            value={value.domain}
            onChange={(domain) => onChange({ ...value, domain })}
            options={options.domains.map((name) => ({ value: name, label: names.domain(name) }))}
          />
          <FilterSelect
            inside
            label={t('levelFilter')}
            all={t('allLevels')}
            width={width}
            value={value.level === null ? null : String(value.level)}
            onChange={(level) =>
              onChange({ ...value, level: level === null ? null : Number(level) })
            }
            options={Array.from({ length: top + 1 }, (_, level) => ({
              value: String(level),
              label: names.level(level),
            }))}
          />
          <Checkbox.Group
            label={t('marksFilter')}
            value={markFilters.filter((mark) => value[mark])}
            onChange={(on) =>
              onChange({
                ...value,
                ...Object.fromEntries(markFilters.map((mark) => [mark, on.includes(mark)])),
              })
            }
          >
            <Stack gap={6} mt={4}>
              {markFilters.map((mark) => (
                <Checkbox key={mark} size="xs" value={mark} label={names.mark(mark)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
