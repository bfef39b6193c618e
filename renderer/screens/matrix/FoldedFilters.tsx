import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { foldedFilters, type MatrixFilters, markFilters } from './matrix-filters.ts';
import { useFilterNames } from './use-filter-names.ts';

/** The filters in force that the popover hides, each taken off by its own button. */
export function FoldedFilters({
  value,
  onChange,
}: {
  value: MatrixFilters;
  onChange: (value: MatrixFilters) => void;
}) {
  const t = useWords(matrixScreenWords);
  const names = useFilterNames();
  const said = {
    job: value.job,
    site: value.site,
    domain: value.domain === null ? null : names.domain(value.domain),
    level: value.level === null ? null : names.level(value.level),
  };
  const on: { field: keyof MatrixFilters; off: null | false; name: string }[] = [
    ...foldedFilters.flatMap((field) => {
      const name = said[field];
      return name === null ? [] : [{ field, off: null, name }];
    }),
    ...markFilters
      .filter((mark) => value[mark])
      .map((mark) => ({ field: mark, off: false as const, name: names.mark(mark) })),
  ];
  return on.map(({ field, off, name }) => {
    return (
      <Button
        key={field}
        size="compact-sm"
        variant="light"
        rightSection={<IconX size={12} aria-hidden />}
        aria-label={t('withoutFilter', { name })}
        onClick={() => onChange({ ...value, [field]: off })}
      >
        {name}
      </Button>
    );
  });
}
