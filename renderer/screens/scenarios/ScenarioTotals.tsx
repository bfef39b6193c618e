import { Table } from '@mantine/core';
import type { ScenarioFigures } from '#shared/plans/scenarios.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { scenariosScreenWords } from './ScenariosScreen.words.ts';
import classes from './scenarios.module.css';

const money = ['envelope', 'real', 'remaining', 'full'] as const;
const counts = [
  'lines',
  'people',
  'places',
  'hours',
  'gapsClosed',
  'weightedClosed',
  'weightedLeft',
] as const;

/** What each scenario comes to, and by how much it differs from the first. */
export function ScenarioTotals({ scenarios }: { scenarios: readonly ScenarioFigures[] }) {
  const t = useWords(scenariosScreenWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const [first, ...others] = scenarios as [ScenarioFigures, ...ScenarioFigures[]];
  const row = (
    key: (typeof money)[number] | (typeof counts)[number],
    write: (value: number) => string,
  ) => {
    const signed = (value: number) => `${value > 0 ? '+' : ''}${write(value)}`;
    return (
      <Table.Tr key={key}>
        <Table.Th scope="row">{t(`figures.${key}`)}</Table.Th>
        {scenarios.map((one) => (
          <Table.Td key={one.id} className={classes.number}>
            {one[key] === null ? '–' : write(one[key])}
          </Table.Td>
        ))}
        {others.map((one) => (
          <Table.Td key={one.id} className={classes.number}>
            {one[key] === null || first[key] === null ? '–' : signed(one[key] - first[key])}
          </Table.Td>
        ))}
      </Table.Tr>
    );
  };
  return (
    <Panel title={t('totals')}>
      <section
        className={classes.scroll}
        aria-label={`${t('totals')} – ${ui('showTable')}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('figure')}</Table.Th>
              {scenarios.map(({ id, name, active }) => (
                <Table.Th key={id} scope="col" className={classes.number}>
                  {name}
                  {active ? ` (${t('active')})` : ''}
                </Table.Th>
              ))}
              {others.map(({ id, name }) => (
                <Table.Th key={id} scope="col" className={classes.number}>
                  {others.length > 1 ? `${name} : ` : ''}
                  {t('difference', { name: first.name })}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {counts.map((key) => row(key, (value) => format.number(value)))}
            {money.map((key) => row(key, (value) => format.amount(value)))}
          </Table.Tbody>
        </Table>
      </section>
    </Panel>
  );
}
