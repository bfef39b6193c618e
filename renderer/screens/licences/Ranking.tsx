import type { Projection } from '#shared/licences/licences.contract.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { rankOffers } from './rank-offers.ts';

interface RankingProps {
  projections: readonly Projection[];
  /** The workspace's currency. */
  currency: string;
  years: number;
}

/** The cheapest offer: among all of them where exchange rates are known, else within each currency. */
export function Ranking({ projections, currency, years }: RankingProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const { groups, stopped, unknown, rates } = rankOffers(projections, currency);
  return (
    <div>
      <StatRow>
        {groups.map(({ currency: own, ranked }) => {
          const [best, worst] = [ranked[0]!, ranked.at(-1)!];
          const { projection } = best;
          const people = projection.years.reduce((sum, year) => sum + year.perRegistered, 0);
          const perPerson = Math.round(people / projection.years.length);
          return (
            <Stat
              key={own}
              label={`${t('stats.cheapest', { years })}, ${t('stats.in', { currency: own })}`}
              value={format.money(best.total, own, true)}
              detail={[
                offerName(projection),
                t('stats.perPerson', { amount: format.money(perPerson, projection.currency) }),
                ranked.length > 1
                  ? t('stats.spread', { amount: format.money(worst.total - best.total, own, true) })
                  : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          );
        })}
      </StatRow>
      {stopped.length > 0 ? (
        <p className={classes.note}>
          {t('stats.stopped', { list: format.list(stopped.map(offerName)) })}
        </p>
      ) : null}
      {rates.map(({ currency: from, rate, date }) => (
        <p key={from} className={classes.note}>
          {t('rates.used', {
            from,
            rate: format.number(rate, 4),
            to: currency,
            date: date ? format.date(date) : '',
          })}
        </p>
      ))}
      {unknown.length > 0 ? (
        <p className={classes.note}>
          {t('rates.unknown', { list: format.list(unknown), to: currency })}{' '}
          <ScreenLink to="/settings">{t('rates.settings')}</ScreenLink>
        </p>
      ) : null}
    </div>
  );
}
