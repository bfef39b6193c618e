import { Button, Table } from '@mantine/core';
import type { BestPlan, OutCourse } from '#shared/optimise/optimise.contract.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { useEnvelopeName } from './use-envelope-name.ts';
import type { Facts } from './use-facts.ts';
import type { Wish } from './wish.ts';

interface OutTableProps {
  best: BestPlan;
  facts: Facts;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** Courses the best plan leaves out: why, and what would bring each in. */
export function OutTable({ best, facts, wish, onWish }: OutTableProps) {
  const t = useWords(bestPlanScreenWords);
  const ui = useWords(uiWords);
  const shared = useWords(optimiseWords);
  const format = useFormat();
  const envelopeName = useEnvelopeName(facts);
  const bring = ({ reason, real, worthUpTo, envelope, lacking }: OutCourse) => {
    if (reason === 'prerequisite' && lacking) {
      const { name, level, people } = lacking;
      const said = { name, level: level ?? 0, count: people, n: format.number(people) };
      return t(level === null ? 'bring.lackingCourse' : 'bring.lackingLevel', said);
    }
    if (reason !== 'money') return t(`bring.${reason}`);
    if (envelope && (envelope.unitId !== null || envelope.kind !== null)) {
      return t('bring.envelope', { name: envelopeName(envelope.unitId, envelope.kind) });
    }
    // At that price it would already be worth it: it is the rest of the budget that no session fits.
    if (real === null || worthUpTo === null || worthUpTo <= 0 || worthUpTo >= real)
      return t('bring.priceUnknown');
    return t('bring.price', { worth: format.money(worthUpTo), real: format.money(real) });
  };
  const rows = [...best.out].sort((a, b) => b.closes - a.closes);
  const move = (id: number, out: boolean) =>
    onWish({
      ...wish,
      excluded: wish.excluded.filter((one) => one !== id),
      pinned: out ? wish.pinned : [...new Set([...wish.pinned, id])],
    });
  return (
    <Panel title={t('out.title')} side={<span className={classes.note}>{rows.length}</span>}>
      {rows.length === 0 ? (
        <p className={classes.note}>{t('out.none')}</p>
      ) : (
        <section
          className={classes.scroll}
          aria-label={`${t('out.title')} – ${ui('showTable')}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('columns.course')}</Table.Th>
                <Table.Th scope="col" className={classes.number}>
                  {t('columns.people')}
                </Table.Th>
                <Table.Th scope="col" className={classes.number}>
                  {t('columns.closes')}
                </Table.Th>
                <Table.Th scope="col">{t('columns.why')}</Table.Th>
                <Table.Th scope="col">{t('columns.bring')}</Table.Th>
                <Table.Th scope="col">{t('columns.action')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => {
                const out = row.reason === 'excluded';
                return (
                  <Table.Tr key={row.courseId}>
                    <Table.Th scope="row" fw={500} className={classes.course}>
                      <ScreenLink to="/catalogue" search={{ course: row.courseId }}>
                        {row.title}
                      </ScreenLink>
                    </Table.Th>
                    <Table.Td className={classes.number}>
                      {out ? '–' : format.number(row.people)}
                    </Table.Td>
                    <Table.Td className={classes.number}>
                      {out ? '–' : format.number(row.closes, 0)}
                    </Table.Td>
                    <Table.Td>{shared(`reason.${row.reason}`)}</Table.Td>
                    <Table.Td className={classes.why}>{bring(row)}</Table.Td>
                    <Table.Td>
                      {row.reason === 'refused' ? (
                        <ScreenLink to="/needs">{t('toNeeds')}</ScreenLink>
                      ) : (
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          aria-label={t(out ? 'readmitOf' : 'pinOf', { title: row.title })}
                          onClick={() => move(row.courseId, out)}
                        >
                          {t(out ? 'readmit' : 'pin')}
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Panel>
  );
}
