import { Checkbox, Select } from '@mantine/core';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { type Grouping, groupings } from './matrix-filters.ts';

interface MatrixGroupingBarProps {
  value: Grouping | null;
  onChange: (value: Grouping | null) => void;
  bandsOnly: boolean;
  onBandsOnly: (value: boolean) => void;
}

/** Puts people together by unit, job or site, each group under its totals; or shows the totals alone. */
export function MatrixGroupingBar({
  value,
  onChange,
  bandsOnly,
  onBandsOnly,
}: MatrixGroupingBarProps) {
  const t = useWords(matrixScreenWords);
  return (
    <>
      <Select
        aria-label={t('groupBy')}
        placeholder={t('notGrouped')}
        w={175}
        clearable
        clearButtonProps={{ 'aria-label': t('notGrouped') }}
        value={value}
        onChange={(next) => onChange(next as Grouping | null)}
        data={groupings.map((each) => ({ value: each, label: t(`groups.${each}`) }))}
      />
      {value ? (
        <Checkbox
          label={t('bandsOnly')}
          checked={bandsOnly}
          onChange={(event) => onBandsOnly(event.currentTarget.checked)}
        />
      ) : null}
    </>
  );
}
