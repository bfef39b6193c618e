import { Chip, Group } from '@mantine/core';

interface FilterChipsProps<V extends string> {
  /** Name of what is filtered, for screen readers. */
  label: string;
  options: readonly { value: V; label: string; count?: number }[];
  /** Chosen values; none means all. */
  value: readonly V[];
  onChange: (value: V[]) => void;
}

/** Filters one can see and combine: each chip adds to the choice, none chosen shows everything. */
export function FilterChips<V extends string>({
  label,
  options,
  value,
  onChange,
}: FilterChipsProps<V>) {
  return (
    <Chip.Group multiple value={[...value]} onChange={(next) => onChange(next as V[])}>
      <Group gap={6} role="group" aria-label={label}>
        {options.map((option) => (
          <Chip key={option.value} value={option.value} size="xs" variant="outline">
            {option.label}
            {option.count !== undefined ? ` ${option.count}` : ''}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
