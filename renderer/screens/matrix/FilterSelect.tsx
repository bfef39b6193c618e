import { Select } from '@mantine/core';
import { indentedOption } from '../../ui/indented-option.tsx';

interface FilterSelectProps<V extends string> {
  label: string;
  /** What is said when nothing is chosen, and on the button that takes the choice away. */
  all: string;
  value: V | null;
  onChange: (value: V | null) => void;
  options: readonly { value: V; label: string }[];
  width: number;
  /** In a popover: the label is read above, and the list opens inside it so that choosing does not close it. */
  inside?: boolean;
  /** How far in each option stands, of those of a tree. */
  depthOf?: ReadonlyMap<string, number>;
}

/** One filter: a searchable list that can be emptied. */
export function FilterSelect<V extends string>({
  label,
  all,
  value,
  onChange,
  options,
  width,
  inside = false,
  depthOf,
}: FilterSelectProps<V>) {
  return (
    <Select
      {...(inside ? { label } : { 'aria-label': label })}
      placeholder={all}
      w={width}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': all }}
      openOnFocus={false}
      limit={200}
      comboboxProps={{ withinPortal: !inside }}
      {...(depthOf ? { renderOption: indentedOption(depthOf) } : {})}
      value={value}
      onChange={(next) => onChange(next as V | null)}
      data={options}
    />
  );
}

/** Options whose label is their value. */
export function namedOptions(names: readonly string[]): { value: string; label: string }[] {
  return names.map((name) => ({ value: name, label: name }));
}
