import { costCurve } from '#shared/catalogue/alternatives.ts';
import { cheapestSpans, crossings } from '#shared/catalogue/alternatives-crossings.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ComparedProps } from './AlternativesPicture.tsx';
import { alternativesWords } from './alternatives.words.ts';
import classes from './catalogue.module.css';
import { curveEnd } from './compared-curves.ts';
import { useAlternativeName } from './use-alternative-name.ts';

/** At most this many spans of one pair are told: beyond, small groups make steps that the table shows better. */
const toldSpans = 3;

/** Which way is cheapest for how many people, and where each becomes cheaper than another. */
export function CrossingsList({ options, learners, withWages }: ComparedProps) {
  const t = useWords(alternativesWords);
  const format = useFormat();
  const nameOf = useAlternativeName();
  const curves = options.map((one) => costCurve(one, curveEnd(learners), withWages));
  const best = cheapestSpans(curves);
  const found = crossings(curves);
  const n = (count: number) => format.number(count);
  return (
    <div className={classes.columns}>
      <section>
        <h3 className={classes.sub}>{t('best')}</h3>
        <ul className={classes.told}>
          {best.map(({ from, to, curve }) => {
            const name = nameOf(options[curve]!);
            if (to === from) return <li key={from}>{t('bestAt', { from: n(from), name })}</li>;
            return (
              <li key={from}>
                {to === null
                  ? t('bestFrom', { from: n(from), name })
                  : t('bestTo', { from: n(from), to: n(to), name })}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3 className={classes.sub}>{t('crossings')}</h3>
        {found.length === 0 ? <p className={classes.muted}>{t('noCrossing')}</p> : null}
        <ul className={classes.told}>
          {found.flatMap(({ cheaper, dearer, spans }) =>
            (spans.length > toldSpans ? spans.slice(-1) : spans).map(({ from, to }) => {
              const said = {
                from: n(from),
                to: n(to ?? from),
                cheaper: nameOf(options[cheaper]!),
                dearer: nameOf(options[dearer]!),
              };
              const key = `${cheaper} ${dearer} ${from}`;
              if (to === null) return <li key={key}>{t('fromOn', said)}</li>;
              return <li key={key}>{t(to === from ? 'exactly' : 'between', said)}</li>;
            }),
          )}
        </ul>
      </section>
    </div>
  );
}
