import { Button, Tabs } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Projection, ProjectionMonth } from '#shared/licences/licences.contract.ts';
import { licencesWords } from '#shared/licences/licences.words.ts';
import { listStops } from '#shared/licences/list-stops.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { type Formats, useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { YearParts } from './YearParts.tsx';

interface OfferPanelProps {
  projection: Projection;
  offer: LicenceOffer | undefined;
  value: Hypotheses;
  /** The budget counts this very offer. */
  adopted: boolean;
  onClose: () => void;
}

/** Where an offer's numbers come from: its price list, what each year is made of, and each month's rule. */
export function OfferPanel({ projection, offer, value, adopted, onClose }: OfferPanelProps) {
  const t = useWords(licencesScreenWords);
  const shared = useWords(licencesWords);
  const format = useFormat();
  const adopt = useMutation(orpc.licences.adopt.mutationOptions());
  const { currency } = projection;
  const { offers: _offers, ...hypotheses } = value;
  return (
    <SidePanel
      title={offerName(projection)}
      subtitle={shared(`models.${projection.model}`)}
      onClose={onClose}
      width={400}
      footer={
        <Button
          loading={adopt.isPending}
          disabled={projection.unpriced ?? false}
          onClick={() => adopt.mutate({ offer: projection.code, hypotheses })}
        >
          {t(adopted ? 'adopt.again' : 'adopt.button')}
        </Button>
      }
    >
      {projection.estimate ? <StatusBadge tone="warn">{shared('estimate')}</StatusBadge> : null}
      {listStops(projection) ? <p className={classes.note}>{shared('overLimit')}</p> : null}
      {offer ? (
        <KeyValue
          rows={[
            [t('panel.minimum'), offer.minimumUnits > 0 ? format.number(offer.minimumUnits) : null],
            [t('panel.source'), offer.source],
            [t('panel.asOf'), offer.asOf ? format.date(offer.asOf) : null],
            [t('panel.note'), offer.note],
          ]}
        />
      ) : null}
      <Tabs defaultValue={String(projection.years[0]?.year)} key={projection.code}>
        <Tabs.List>
          {projection.years.map(({ year }) => (
            <Tabs.Tab key={year} value={String(year)}>
              {year}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {projection.years.map((year) => (
          <Tabs.Panel key={year.year} value={String(year.year)}>
            <YearParts projection={projection} year={year} />
            <h3>{t('panel.arithmetic')}</h3>
            <table className={classes.months}>
              <tbody>
                {year.months.map((month) => (
                  <tr key={month.month}>
                    <th scope="row">{t('panel.month', { month: month.month })}</th>
                    <td>
                      {t('panel.registered', {
                        registered: format.number(month.registered),
                        active: format.number(month.active),
                      })}
                      <div className={classes.rule}>
                        {shared(
                          `rules.${month.rule}` as 'rules.flat',
                          values(month, currency, format),
                        )}
                      </div>
                    </td>
                    <td>{format.money(month.amount, currency)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabs.Panel>
        ))}
      </Tabs>
    </SidePanel>
  );
}

const moneyFields = new Set([
  ...['rate', 'price', 'base', 'extra', 'average', 'overage', 'fixed', 'keyUserRate'],
]);

/** A rule's values as its sentence wants them: money in the offer's currency, counts as counts. */
function values(month: ProjectionMonth, currency: string, format: Formats): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ units: month.units, ...month.detail }).map(([field, value]) => [
      field,
      moneyFields.has(field)
        ? format.money(Math.round(value * 100), currency)
        : format.number(value),
    ]),
  );
}
