import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconCopy, IconSearch } from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import type { ReactNode } from 'react';
import { useFormat } from '../format.ts';
import { uiWords } from '../ui.words.ts';
import { useWords } from '../use-words.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { copyRows } from './copy-shortcut.ts';
import classes from './DataTable.module.css';

interface TableToolbarProps<T> {
  api: GridApi<T> | null;
  search: string;
  onSearch: (text: string) => void;
  shown: number;
  total: number;
  filters: ReactNode;
  actions: ReactNode;
  selection: { count: number; bar: ReactNode; unselect: () => void } | null;
  onReset: () => void;
}

/** Search, filters, count, columns and copy; while rows are chosen, what can be done with them. */
export function TableToolbar<T>(props: TableToolbarProps<T>) {
  const { api, search, onSearch, shown, total, filters, actions, selection, onReset } = props;
  const t = useWords(uiWords);
  const format = useFormat();
  if (selection) {
    return (
      <div className={classes.bulk} role="toolbar" data-screen-only>
        <strong>{t('selected', { count: selection.count })}</strong>
        {selection.bar}
        <Button variant="subtle" onClick={selection.unselect}>
          {t('unselect')}
        </Button>
      </div>
    );
  }
  const count =
    shown === total
      ? t('rows', { count: total, shown: format.number(total) })
      : t('rowsOf', { shown: format.number(shown), total: format.number(total) });
  return (
    <div className={classes.toolbar} data-screen-only>
      <TextInput
        className={classes.search}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        placeholder={t('searchShort')}
        aria-label={t('search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          search ? (
            <CloseButton size="xs" aria-label={t('clearFilters')} onClick={() => onSearch('')} />
          ) : null
        }
      />
      {filters}
      <span className={classes.count} role="status">
        {count}
      </span>
      {api?.isAnyFilterPresent() && shown !== total ? (
        <Button
          variant="subtle"
          onClick={() => {
            api.setFilterModel(null);
            onSearch('');
          }}
        >
          {t('clearFilters')}
        </Button>
      ) : null}
      <span className={classes.end}>
        {actions}
        {api ? (
          <>
            <Tooltip label={t('copy')}>
              <ActionIcon aria-label={t('copy')} onClick={() => void copyRows(api, t)}>
                <IconCopy size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <ColumnMenu api={api} onReset={onReset} />
          </>
        ) : null}
      </span>
    </div>
  );
}
