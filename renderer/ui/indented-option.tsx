import type { ComboboxItem } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

/** How a list shows the options of a tree: each further in than the one above it, the chosen one ticked. */
export function indentedOption(depthOf: ReadonlyMap<string, number>) {
  return ({ option, checked }: { option: ComboboxItem; checked?: boolean | undefined }) => (
    <span style={{ paddingInlineStart: `${(depthOf.get(option.value) ?? 0) * 14}px` }}>
      {checked ? <IconCheck size={12} aria-hidden /> : null} {option.label}
    </span>
  );
}
