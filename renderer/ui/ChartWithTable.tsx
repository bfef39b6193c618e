import { SegmentedControl, Table } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './ChartWithTable.module.css';
import { Panel } from './Panel.tsx';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

export interface ChartColumn<T> {
  header: string;
  /** The cell, formatted. */
  cell: (row: T) => ReactNode;
  numeric?: boolean;
}

interface ChartWithTableProps<T> {
  title: string;
  /** What the picture shows, in a sentence, for those who cannot see it. */
  description: string;
  chart: ReactNode;
  rows: readonly T[];
  rowKey: (row: T) => string | number;
  columns: readonly ChartColumn<T>[];
  /** Height of the picture in pixels; the table scrolls within it. */
  height?: number;
  side?: ReactNode;
}

/** A picture and the same numbers as a table, one click apart. */
export function ChartWithTable<T>(props: ChartWithTableProps<T>) {
  const { title, description, chart, rows, rowKey, columns, height = 260, side } = props;
  const t = useWords(uiWords);
  const [view, setView] = useState('chart');
  return (
    <Panel
      title={title}
      side={
        <div className={classes.side}>
          {side}
          <SegmentedControl
            data-screen-only
            size="xs"
            value={view}
            onChange={setView}
            aria-label={t('view', { title })}
            data={[
              { value: 'chart', label: t('showChart') },
              { value: 'table', label: t('showTable') },
            ]}
          />
        </div>
      }
    >
      {view === 'chart' ? (
        <figure
          className={classes.figure}
          aria-label={`${title}. ${description}`}
          style={{ height }}
        >
          {chart}
        </figure>
      ) : (
        <section
          className={classes.scroll}
          style={{ maxHeight: height }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          aria-label={`${title} – ${t('showTable')}`}
        >
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column.header} scope="col" ta={column.numeric ? 'right' : 'left'}>
                    {column.header}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={rowKey(row)}>
                  {columns.map((column) => (
                    <Table.Td key={column.header} ta={column.numeric ? 'right' : 'left'}>
                      {column.cell(row)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Panel>
  );
}
