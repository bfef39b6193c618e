import { useQuery } from '@tanstack/react-query';
import { needsWords } from '#shared/needs/needs.words.ts';
import { orpc } from '../../api/client.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { lineNeedsWords } from './LineNeeds.words.ts';
import classes from './plan.module.css';

/** The needs an action answers: nothing at all where it answers none. */
export function LineNeeds({ lineId }: { lineId: number }) {
  const t = useWords(lineNeedsWords);
  const shared = useWords(needsWords);
  const needs = useQuery(orpc.needs.ofLine.queryOptions({ input: { lineId } }));
  if (!needs.data || needs.data.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h3 className={classes.heading}>{t('title')}</h3>
      <ul className={classes.list}>
        {needs.data.map((need) => (
          <li key={need.id}>
            <span className={classes.who}>
              <ScreenLink to="/needs" search={{ need: need.id, year: need.year }}>
                {need.title}
              </ScreenLink>
              <br />
              <span className={classes.muted}>
                {[shared(`origin.${need.origin}`), need.unit, t('people', { count: need.places })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
