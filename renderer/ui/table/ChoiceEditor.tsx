import { MultiSelect, Select } from '@mantine/core';
import type { SuppressKeyboardEventParams } from 'ag-grid-community';
import type { CustomCellEditorProps } from 'ag-grid-react';

export interface Choice {
  value: number;
  label: string;
}

export interface ChoiceEditorParams {
  /** Asked when the editor opens, so that long lists need not live in the columns. */
  choices: () => readonly Choice[];
  /** Accessible name of the field. */
  label: string;
  /** Words of the list when nothing matches. */
  nothing: string;
}

const asOptions = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => ({ value: String(value), label }));

/** Leaves Enter to a list with an option marked: the grid would close the editor before that option is taken. */
export function listTakesEnter({ editing, event }: SuppressKeyboardEventParams): boolean {
  const field = event.target;
  return (
    editing &&
    event.key === 'Enter' &&
    field instanceof HTMLElement &&
    Boolean(field.getAttribute('aria-activedescendant'))
  );
}

/** Edits an id by searching its name in a list of any length; emptied, the value is null. Use with `cellEditorPopup`. */
export function ChoiceEditor(props: CustomCellEditorProps<unknown, number> & ChoiceEditorParams) {
  const { value, onValueChange, stopEditing, choices, label, nothing, column } = props;
  return (
    <Select
      aria-label={label}
      w={Math.max(column.getActualWidth(), 240)}
      data={asOptions(choices())}
      value={value === null || value === undefined ? null : String(value)}
      onChange={(next) => {
        onValueChange(next === null ? null : Number(next));
        // The grid reads the new value on its next render.
        setTimeout(() => stopEditing(), 0);
      }}
      searchable
      clearable
      clearButtonProps={{ tabIndex: -1, 'aria-hidden': true }}
      limit={60}
      nothingFoundMessage={nothing}
      defaultDropdownOpened
      autoFocus
      // What is typed replaces the present name instead of joining it.
      onFocus={(event) => event.currentTarget.select()}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

/** Edits a list of ids; Enter takes the option marked; leaving the field keeps the choice. Use with `cellEditorPopup`. */
export function ChoicesEditor(
  props: CustomCellEditorProps<unknown, number[]> & ChoiceEditorParams,
) {
  const { value, onValueChange, choices, label, nothing, column } = props;
  return (
    <MultiSelect
      aria-label={label}
      w={Math.max(column.getActualWidth(), 300)}
      data={asOptions(choices())}
      value={(value ?? []).map(String)}
      onChange={(next) => onValueChange(next.map(Number))}
      searchable
      limit={60}
      nothingFoundMessage={nothing}
      defaultDropdownOpened
      autoFocus
      comboboxProps={{ withinPortal: false }}
    />
  );
}
