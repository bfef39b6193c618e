import { LineChart } from '@mantine/charts';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { curveEnd, type Hypotheses, lineStyle } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

/** First-year cost of each offer against headcount, in one currency at a time, with its table. */
export function CostPicture({
  value,
  offers,
}: {
  value: Hypotheses;
  offers: readonly LicenceOffer[];
}) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const upTo = curveEnd(value.headcount);
  const curves = useQuery({
    ...orpc.licences.curves.queryOptions({
      input: { offers: value.offers, active: value.active, upTo },
    }),
    placeholderData: (previous) => previous,
  });
  const [wanted, setWanted] = useState<string | null>(null);
  const name = (code: string) => {
    const offer = offers.find((candidate) => candidate.code === code);
    return offer ? offerName(offer) : code;
  };
  return (
    <Answer of={curves}>
      {({ curves: all, crossings }) => {
        const currencies = [...new Set(all.map((curve) => curve.currency))];
        const currency = wanted && currencies.includes(wanted) ? wanted : (currencies[0] ?? 'EUR');
        const shown = all.filter((curve) => curve.currency === currency);
        const rows = (shown[0]?.points ?? []).map((point, at) => ({
          headcount: point.headcount,
          ...Object.fromEntries(
            shown.map((curve) => [curve.code, (curve.points[at]?.total ?? 0) / 100]),
          ),
        })) as ({ headcount: number } & Record<string, number>)[];
        const here = crossings.filter(
          ({ a, b }) =>
            shown.some((curve) => curve.code === a) && shown.some((curve) => curve.code === b),
        );
        return (
          <div>
            <ChartWithTable
              title={t('pictureTitle')}
              description={t('pictureDescription')}
              height={300}
              side={
                currencies.length > 1 ? (
                  <Select
                    size="xs"
                    w={96}
                    aria-label={t('currency')}
                    value={currency}
                    onChange={setWanted}
                    data={currencies}
                    allowDeselect={false}
                  />
                ) : null
              }
              rows={rows}
              rowKey={(row) => row.headcount}
              columns={[
                {
                  header: t('people'),
                  numeric: true,
                  cell: (row) => format.number(row.headcount),
                },
                ...shown.map((curve) => ({
                  header: `${name(curve.code)} (${currency})`,
                  numeric: true,
                  cell: (row: Record<string, number>) =>
                    format.amount(Math.round((row[curve.code] ?? 0) * 100), true),
                })),
              ]}
              chart={
                <LineChart
                  h={300}
                  data={rows}
                  dataKey="headcount"
                  type="default"
                  curveType="linear"
                  withDots={false}
                  withLegend
                  legendProps={{ verticalAlign: 'top', height: 34 }}
                  series={shown.map((curve) => ({
                    name: curve.code,
                    label: name(curve.code),
                    ...lineStyle(all.indexOf(curve)),
                  }))}
                  valueFormatter={(amount) =>
                    format.money(Math.round(amount * 100), currency, true)
                  }
                  xAxisProps={{
                    type: 'number',
                    domain: [0, upTo],
                    tickFormatter: (people: number) => format.number(people),
                  }}
                  yAxisProps={{ width: 96 }}
                  xAxisLabel={t('people')}
                  lineProps={{ isAnimationActive: false }}
                  referenceLines={[
                    { x: value.headcount, label: t('yourHeadcount'), color: 'var(--r-text)' },
                    ...here.map(({ headcount }) => ({ x: headcount, color: 'var(--r-muted)' })),
                  ]}
                />
              }
            />
            <h3 className={classes.label} style={{ margin: '12px 0 0' }}>
              {t('crossings')}
            </h3>
            {here.length === 0 ? (
              <p className={classes.note}>{t('noCrossing')}</p>
            ) : (
              <ul className={classes.crossings}>
                {here.map(({ a, b, headcount }) => (
                  <li key={`${a} ${b} ${headcount}`}>
                    {t('crossing', {
                      headcount: format.number(headcount),
                      cheaper: name(b),
                      dearer: name(a),
                    })}
                  </li>
                ))}
              </ul>
            )}
            {currencies.length > 1 ? <p className={classes.note}>{t('otherCurrencies')}</p> : null}
          </div>
        );
      }}
    </Answer>
  );
}
