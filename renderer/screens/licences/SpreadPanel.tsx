import { NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rangesAround, usualSpread } from '#shared/licences/around-ranges.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

const { draws } = usualSpread;

/** What the total could be when growth and activity are only known as ranges: P10, P50 and P90 of each offer. */
export function SpreadPanel({
  value,
  offers,
}: {
  value: Hypotheses;
  offers: readonly LicenceOffer[];
}) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const [around, setAround] = useState({ growth: usualSpread.growth, active: usualSpread.active });
  const [seed, setSeed] = useState(usualSpread.seed);
  const ranges = rangesAround(value, around);
  const spread = useQuery({
    ...orpc.licences.spread.queryOptions({ input: { ...value, ranges, draws, seed } }),
    placeholderData: (previous) => previous,
  });
  const range = (field: 'growth' | 'active', max: number) => (
    <CommitNumber
      w={190}
      size="xs"
      label={t(`spread.${field}`, {
        low: format.number(ranges[field].low),
        high: format.number(ranges[field].high),
      })}
      value={around[field]}
      min={0}
      max={max}
      decimalScale={1}
      onCommit={(next) => next !== null && setAround({ ...around, [field]: next })}
    />
  );
  return (
    <Panel title={t('spread.title', { years: value.years })}>
      <div className={classes.bar}>
        {range('growth', 50)}
        {range('active', 100)}
        <NumberInput
          w={120}
          size="xs"
          label={t('spread.seed')}
          value={seed}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          onChange={(next) => typeof next === 'number' && setSeed(next)}
        />
      </div>
      <Answer of={spread}>
        {(all) => (
          <table className={classes.spread}>
            <thead>
              <tr>
                <th scope="col">{t('columns.offer')}</th>
                {(['p10', 'p50', 'p90'] as const).map((one) => (
                  <th key={one} scope="col">
                    {t(`spread.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((one) => {
                const offer = offers.find(({ code }) => code === one.code);
                const currency = offer?.currency ?? 'EUR';
                return (
                  <tr key={one.code}>
                    <th scope="row">{offer ? offerName(offer) : one.code}</th>
                    {(['p10', 'p50', 'p90'] as const).map((which) => (
                      <td key={which}>{format.money(one[which], currency, true)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Answer>
      <p className={classes.note}>
        {t('spread.method', { draws: format.number(draws), seed: format.number(seed) })}
      </p>
      {value.activity ? <p className={classes.note}>{t('spread.activityKnown')}</p> : null}
    </Panel>
  );
}
