import { Checkbox, Table } from '@mantine/core';
import { type Alternative, alternativeCost } from '#shared/catalogue/alternatives.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { alternativesWords } from './alternatives.words.ts';
import classes from './catalogue.module.css';
import { useAlternativeName } from './use-alternative-name.ts';

interface AlternativesOptionsProps {
  options: readonly Alternative[];
  /** Indexes of those compared. */
  shown: readonly number[];
  learners: number;
  withWages: boolean;
  onShow: (shown: ReadonlySet<number>) => void;
}

/** At most as many as there are colours, and one at least. */
const mostShown = 6;

/** Every way the catalogue offers, what is paid for it and for the people to train; one ticks those to compare. */
export function AlternativesOptions(props: AlternativesOptionsProps) {
  const { options, shown, learners, withWages, onShow } = props;
  const t = useWords(alternativesWords);
  const format = useFormat();
  const nameOf = useAlternativeName();
  const costs = options.map((one) => alternativeCost(one, learners, withWages));
  const lowest = Math.min(...costs);
  const price = ({ perLearner, perSession, trainerPerSession, groupMax }: Alternative) => {
    const session = perSession + Math.round(trainerPerSession);
    const parts = [
      ...(perLearner > 0 ? [t('perLearner', { money: format.money(perLearner) })] : []),
      ...(session > 0
        ? [t('perSession', { money: format.money(session), max: format.number(groupMax) })]
        : []),
    ];
    return parts.length > 0 ? parts.join(' + ') : t('free');
  };
  return (
    <Panel title={t('options')}>
      <div className={classes.scroll}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('show')}</Table.Th>
              <Table.Th scope="col">{t('course')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('hours')}
              </Table.Th>
              <Table.Th scope="col">{t('price')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('total', { n: format.number(learners) })}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('each')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {options.map((one, at) => {
              const isShown = shown.includes(at);
              const name = nameOf(one);
              const kept = shown.filter((other) => other !== at);
              return (
                <Table.Tr key={`${one.courseId} ${one.way}`}>
                  <Table.Td>
                    <Checkbox
                      label={name}
                      checked={isShown}
                      disabled={isShown ? shown.length === 1 : shown.length >= mostShown}
                      onChange={() => onShow(new Set(isShown ? kept : [...shown, at]))}
                    />
                  </Table.Td>
                  <Table.Td>{one.title}</Table.Td>
                  <Table.Td ta="right">{format.number(one.hours)}</Table.Td>
                  <Table.Td>{price(one)}</Table.Td>
                  <Table.Td
                    ta="right"
                    className={costs[at] === lowest ? classes.chosen : undefined}
                  >
                    {format.money(costs[at]!)}
                    {costs[at] === lowest ? (
                      <>
                        {' '}
                        <StatusBadge tone="ok">{t('cheapest')}</StatusBadge>
                      </>
                    ) : null}
                  </Table.Td>
                  <Table.Td ta="right">{format.money(Math.round(costs[at]! / learners))}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
