import { Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { useState } from 'react';
import { uiWords } from '../ui.words.ts';
import { useWords } from '../use-words.ts';

interface ColumnMenuProps<T> {
  api: GridApi<T>;
  onReset: () => void;
}

/** Shows and hides columns. */
export function ColumnMenu<T>({ api, onReset }: ColumnMenuProps<T>) {
  const t = useWords(uiWords);
  const [, redraw] = useState(0);
  const columns = (api.getColumns() ?? []).filter(
    (column) => !column.getColDef().lockVisible && !column.getColId().startsWith('ag-Grid'),
  );
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={15} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('chooseColumns')}>
        <ScrollArea.Autosize mah={360}>
          <Stack gap={8}>
            {columns.map((column) => (
              <Checkbox
                key={column.getColId()}
                size="xs"
                label={api.getDisplayNameForColumn(column, null) || column.getColId()}
                checked={column.isVisible()}
                onChange={(event) => {
                  api.setColumnsVisible([column], event.currentTarget.checked);
                  redraw((count) => count + 1);
                }}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
        <Button
          mt="sm"
          variant="subtle"
          fullWidth
          onClick={() => {
            onReset();
            redraw((count) => count + 1);
          }}
        >
          {t('resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
