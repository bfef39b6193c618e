import type { ReturnRow } from '#shared/returns/returns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { returnPanelWords } from './ReturnPanel.words.ts';
import classes from './returns.module.css';

/** The return of an action with its formula, number by number. */
export function PhillipsFigures({ row }: { row: ReturnRow }) {
  const t = useWords(returnPanelWords);
  const format = useFormat();
  const { assumptions, phillips, people, counted } = row;
  if (!assumptions || !phillips) return <p className={classes.help}>{t('noAssumptions')}</p>;
  const { benefit, years, isolation, confidence, source, date } = assumptions;
  const { benefits, roi } = phillips;
  return (
    <>
      <p className={classes.how}>
        {t('benefitsHow', {
          ...{ people: format.number(people), benefit: format.money(benefit) },
          ...{ years: format.number(years), isolation: format.percent(isolation, 0) },
          ...{ confidence: format.percent(confidence, 0), benefits: format.money(benefits) },
        })}
      </p>
      <p className={classes.how}>
        <b>
          {roi === null
            ? t('noCost')
            : t('roiHow', {
                ...{ benefits: format.money(benefits), cost: format.money(counted) },
                roi: format.percent(roi),
              })}
        </b>
      </p>
      <p className={classes.help}>{t('saidBy', { source, date: format.date(date) })}</p>
    </>
  );
}
