import { Table } from '@mantine/core';
import { plansWords } from '#shared/plans/plans.words.ts';
import type { Comparison, ScenarioLine } from '#shared/plans/scenarios.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { scenariosScreenWords } from './ScenariosScreen.words.ts';
import classes from './scenarios.module.css';

/** Actions that only some scenarios hold, and those that they hold otherwise. */
export function LineDifferences({ comparison }: { comparison: Comparison }) {
  const t = useWords(scenariosScreenWords);
  const shared = useWords(plansWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const { scenarios, differences, same } = comparison;
  const line = ({ quarter, people, real }: ScenarioLine) =>
    t('lineOf', { quarter, people: format.number(people), real: format.money(real, 'EUR', true) });
  return (
    <Panel
      title={t('differences')}
      side={<span className={classes.note}>{t('same', { count: same })}</span>}
    >
      {differences.length === 0 ? (
        <p className={classes.note}>{t('noDifference')}</p>
      ) : (
        <section
          className={classes.scroll}
          aria-label={`${t('differences')} – ${ui('showTable')}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('action')}</Table.Th>
                {scenarios.map(({ id, name }) => (
                  <Table.Th key={id} scope="col">
                    {name}
                  </Table.Th>
                ))}
                <Table.Th scope="col">{t('changed')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differences.map(({ title, lines, changed }) => (
                <Table.Tr key={lines.map((one) => one?.lineId).join()}>
                  <Table.Th scope="row">{title}</Table.Th>
                  {lines.map((one, at) => (
                    <Table.Td key={scenarios[at]!.id}>
                      {one ? (
                        <ScreenLink
                          to="/plan"
                          search={{ plan: scenarios[at]!.id, line: one.lineId }}
                        >
                          {line(one)}
                        </ScreenLink>
                      ) : (
                        <span className={classes.note}>{t('missing')}</span>
                      )}
                    </Table.Td>
                  ))}
                  <Table.Td>
                    {(lines.includes(null) ? ['presence', ...changed] : changed)
                      .map((field) => shared(`field.${field as 'quarter'}`))
                      .join(', ')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Panel>
  );
}
