import { Button, NativeSelect, Pill } from '@mantine/core';
import { useState } from 'react';
import { monthName } from '#shared/licences/count-by-month.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { monthLabel } from './month-label.ts';

interface MovesEditorProps {
  moves: readonly { month: number; people: number }[];
  months: number;
  firstYear: number;
  onChange: (moves: { month: number; people: number }[]) => void;
}

/** Who joins or leaves for good, month by month: a site that opens, recruitments, departures. */
export function MovesEditor({ moves, months, firstYear, onChange }: MovesEditorProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const [month, setMonth] = useState('1');
  const [people, setPeople] = useState<number | null>(null);
  const label = (m: number) => monthLabel(format, monthName(firstYear, m));
  const add = () => {
    if (!people) return;
    const others = moves.filter((one) => one.month !== Number(month));
    const next = [...others, { month: Number(month), people }];
    onChange(next.sort((a, b) => a.month - b.month));
    setPeople(null);
  };
  return (
    <>
      <div className={classes.bar}>
        <NativeSelect
          w={150}
          label={t('more.month')}
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
          data={Array.from({ length: months - 1 }, (_, at) => ({
            value: String(at + 1),
            label: label(at + 1),
          }))}
        />
        <CommitNumber
          w={150}
          label={t('more.people')}
          allowNegative
          allowDecimal={false}
          clearable
          value={people}
          onCommit={setPeople}
        />
        <Button variant="default" onClick={add}>
          {t('more.addMove')}
        </Button>
      </div>
      {moves.length > 0 ? (
        <section
          className={classes.pills}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          aria-label={t('more.moves')}
        >
          {moves.map((one) => (
            <Pill
              key={one.month}
              withRemoveButton
              removeButtonProps={{
                'aria-label': t('more.removeMove', { month: label(one.month) }),
              }}
              onRemove={() => onChange(moves.filter((other) => other !== one))}
            >
              {`${label(one.month)} : ${one.people > 0 ? '+' : '−'}${format.number(Math.abs(one.people))}`}
            </Pill>
          ))}
        </section>
      ) : null}
    </>
  );
}
