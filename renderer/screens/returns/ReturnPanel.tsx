import type { ReturnRow, ScoreMean } from '#shared/returns/returns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AssumptionsForm } from './AssumptionsForm.tsx';
import { PhillipsFigures } from './PhillipsFigures.tsx';
import { returnPanelWords } from './ReturnPanel.words.ts';
import classes from './returns.module.css';

/** One action: what is measured, what it costs, and the return with its formula and its assumptions. */
export function ReturnPanel({ row, onClose }: { row: ReturnRow; onClose: () => void }) {
  const t = useWords(returnPanelWords);
  const format = useFormat();
  const { levels, costPerLevel, costPerHour, counted, full, people, participants } = row;
  const level = (value: number | null) => (value === null ? '–' : format.number(value, 2));
  const score = ({ mean, count, asked }: ScoreMean) =>
    mean === null
      ? t('noScore', { asked: format.number(asked) })
      : t('score', {
          mean: format.number(mean, 1),
          ...{ count: format.number(count), asked: format.number(asked) },
        });
  return (
    <SidePanel
      title={row.title}
      subtitle={`${row.code} · ${t('subtitle')}`}
      onClose={onClose}
      width={420}
    >
      <div className={classes.form}>
        <h3>{t('measured')}</h3>
        <KeyValue
          rows={[
            [
              t('levels'),
              t('levelsValue', {
                ...{ before: level(levels.before), after: level(levels.after) },
                assessed: format.number(levels.assessed),
                expected: format.number(levels.expected),
              }),
            ],
            [t('gained'), format.number(levels.gained)],
            [t('hot'), score(row.hot)],
            [t('cold'), score(row.cold)],
          ]}
        />
        <h3>{t('costs')}</h3>
        <p className={classes.help}>{t(`stage.${row.stage}`)}</p>
        <KeyValue
          rows={[
            [t('full'), format.money(full)],
            [
              t('counted', {
                people: format.number(people),
                participants: format.number(participants),
              }),
              format.money(counted),
            ],
            [
              t('perLevel'),
              costPerLevel === null
                ? '–'
                : t('perLevelHow', {
                    cost: format.money(counted),
                    gained: format.number(levels.gained),
                    value: format.money(costPerLevel),
                  }),
            ],
            [
              t('perHour'),
              costPerHour === null
                ? '–'
                : t('perHourHow', {
                    cost: format.money(full),
                    hours: format.hours(row.traineeHours),
                    value: format.money(costPerHour),
                  }),
            ],
          ]}
        />
        <h3>{t('roi')}</h3>
        <PhillipsFigures row={row} />
        <h3>{t('form')}</h3>
        <AssumptionsForm
          key={JSON.stringify(row.assumptions)}
          lineId={row.lineId}
          assumptions={row.assumptions}
        />
      </div>
    </SidePanel>
  );
}
