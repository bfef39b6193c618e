import { risksWords } from '#shared/risks/risks.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

/** How the score is made, with the company's own thresholds. */
export function MethodNote() {
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const shared = useWords(risksWords);
  const { leavingYears, riskBands, holderLevel } = useSettings();
  const [a, b, c, d] = leavingYears.map((years) => format.number(years));
  const [act, plan, watch] = riskBands;
  return (
    <details className={classes.method}>
      <summary>{t('method')}</summary>
      <p>
        {t('methodText')} {shared('holderRule', { level: holderLevel })}
      </p>
      <p>{t('methodLeaving', { a: a!, b: b!, c: c!, d: d! })}</p>
      <p>{t('methodPosition')}</p>
      <p>
        {t('methodBands', { act, plan, watch })}{' '}
        <ScreenLink to="/settings">{t('openSettings')}</ScreenLink>
      </p>
    </details>
  );
}
