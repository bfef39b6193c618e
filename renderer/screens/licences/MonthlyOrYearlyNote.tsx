import { useQuery } from '@tanstack/react-query';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

/** Monthly against yearly active, where two such offers stand side by side. */
export function MonthlyOrYearlyNote({
  value,
  offers,
}: {
  value: Hypotheses;
  offers: readonly LicenceOffer[];
}) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const models = new Set(
    offers.filter(({ code }) => value.offers.includes(code)).map(({ pricing }) => pricing.model),
  );
  const compared = useQuery({
    ...orpc.licences.monthlyOrYearly.queryOptions({ input: value }),
    enabled: models.has('monthlyActive') && models.has('yearlyActive'),
  });
  const name = (code: string) => {
    const offer = offers.find((one) => one.code === code);
    return offer ? offerName(offer) : code;
  };
  return (compared.data ?? []).map((one) => (
    <p key={`${one.monthly} ${one.yearly}`} className={classes.note}>
      {t(one.cheaper === 'yearly' ? 'monthlyOrYearly.yearly' : 'monthlyOrYearly.monthly', {
        monthly: name(one.monthly),
        yearly: name(one.yearly),
        peak: format.number(one.peak),
        reached: format.number(one.reached),
        ratio: format.number(one.ratio),
        limit: format.number(one.limit),
      })}
    </p>
  ));
}
