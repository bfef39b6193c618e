import { Button, Table } from '@mantine/core';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import type { PlanChange } from './plan-changes.ts';

const tones = { in: 'ok', out: 'warn', kept: 'neutral' } as const;

interface ChangesTableProps {
  changes: readonly PlanChange[];
  onExclude: (courseId: number) => void;
}

/** Course by course: what enters, leaves and stays, for how many people and euros, and why. */
export function ChangesTable({ changes, onExclude }: ChangesTableProps) {
  const t = useWords(bestPlanScreenWords);
  const ui = useWords(uiWords);
  const quarter = useWords(budgetWords);
  const format = useFormat();
  const cell = (change: PlanChange, key: 'people' | 'sessions' | 'real') => {
    const write = (value: number) =>
      key === 'real' ? format.amount(value, true) : format.number(value);
    const now = write(change.after?.[key] ?? 0);
    const before = change.before ? write(change.before[key]) : null;
    if (!change.after) return write(change.before![key]);
    return before === null || before === now ? now : t('was', { now, before });
  };
  const why = ({ after, closes, mandatory, pinned, needed }: PlanChange) => {
    if (!after) return t('why.nothing');
    if (mandatory) return t('why.mandatory');
    if (pinned) return t('why.pinned');
    if (needed) return t('why.needed');
    if (after.real === 0) return t('why.free');
    return closes > 0 ? t('why.value', { money: format.money(after.real / closes) }) : '–';
  };
  return (
    <section
      className={classes.scroll}
      aria-label={`${t('found.title')} – ${ui('showTable')}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('columns.change')}</Table.Th>
            <Table.Th scope="col">{t('columns.course')}</Table.Th>
            <Table.Th scope="col">{t('columns.quarter')}</Table.Th>
            {(['people', 'sessions', 'real', 'closes'] as const).map((column) => (
              <Table.Th key={column} scope="col" className={classes.number}>
                {t(`columns.${column}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('columns.why')}</Table.Th>
            <Table.Th scope="col">{t('columns.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Table.Tr key={change.courseId}>
              <Table.Td>
                <StatusBadge tone={tones[change.change]}>
                  {t(`change.${change.change}`)}
                </StatusBadge>
              </Table.Td>
              <Table.Th scope="row" fw={500} className={classes.course}>
                <ScreenLink to="/catalogue" search={{ course: change.courseId }}>
                  {change.title}
                </ScreenLink>
              </Table.Th>
              <Table.Td>
                {change.quarters.map((one) => quarter(`quarter.${one as 1}`)).join(', ')}
              </Table.Td>
              <Table.Td className={classes.number}>{cell(change, 'people')}</Table.Td>
              <Table.Td className={classes.number}>{cell(change, 'sessions')}</Table.Td>
              <Table.Td className={classes.number}>{cell(change, 'real')}</Table.Td>
              <Table.Td className={classes.number}>
                {change.after ? format.number(change.closes, 0) : '–'}
              </Table.Td>
              <Table.Td className={classes.why}>{why(change)}</Table.Td>
              <Table.Td>
                {change.after && !change.mandatory ? (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('excludeOf', { title: change.title })}
                    onClick={() => onExclude(change.courseId)}
                  >
                    {t('exclude')}
                  </Button>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
