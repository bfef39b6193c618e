import { LineChart } from '@mantine/charts';
import { SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { ChartWithTable } from '../../ui/ChartWithTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { lineStyle } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

export const pictures = ['headcount', 'activity', 'cumulative'] as const;
export type PictureKind = (typeof pictures)[number];

/** Costs of one offer along an axis, cents of its currency; null where its published list gives no price. */
export interface Curve {
  code: string;
  currency: string;
  points: readonly { at: number; total: number | null }[];
}

interface OffersPictureProps {
  kind: PictureKind;
  onKind: (kind: PictureKind) => void;
  curves: readonly Curve[];
  /** Where the cheaper of two offers changes: from `at` on, `b` costs less than `a`. */
  crossings: readonly { a: string; b: string; at: number }[];
  /** Today's place on the axis, with its words. */
  here?: { at: number; label: string };
  axis: { from: number; to: number; label: string; tick: (at: number) => string };
  name: (code: string) => string;
}

/** Cost of each offer along an axis, one currency at a time, with its crossings and its table. */
export function OffersPicture(props: OffersPictureProps) {
  const { kind, onKind, curves, crossings, here, axis, name } = props;
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const [wanted, setWanted] = useState<string | null>(null);
  const currencies = [...new Set(curves.map((curve) => curve.currency))];
  const currency = wanted && currencies.includes(wanted) ? wanted : (currencies[0] ?? 'EUR');
  const shown = curves.filter((curve) => curve.currency === currency);
  const rows = (shown[0]?.points ?? []).map(({ at }, index) => ({
    at,
    ...Object.fromEntries(
      shown.map((curve) => {
        const total = curve.points[index]?.total ?? null;
        return [curve.code, total === null ? null : total / 100];
      }),
    ),
  })) as ({ at: number } & Record<string, number | null>)[];
  const codes = new Set(shown.map(({ code }) => code));
  const visible = crossings.filter(({ a, b }) => codes.has(a) && codes.has(b));
  return (
    <div>
      <ChartWithTable
        title={t(`pictures.${kind}.title`)}
        description={t(`pictures.${kind}.description`)}
        height={300}
        side={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('pictures.choice')}
              value={kind}
              onChange={(next) => onKind(next as PictureKind)}
              data={pictures.map((value) => ({ value, label: t(`pictures.${value}.short`) }))}
            />
            {currencies.length > 1 ? (
              <Select
                size="xs"
                w={96}
                aria-label={t('currency')}
                value={currency}
                onChange={setWanted}
                data={currencies}
                allowDeselect={false}
              />
            ) : null}
          </>
        }
        rows={rows}
        rowKey={(row) => row.at}
        columns={[
          { header: axis.label, numeric: true, cell: (row) => axis.tick(row.at) },
          ...shown.map((curve) => ({
            header: `${name(curve.code)} (${currency})`,
            numeric: true,
            cell: (row: Record<string, number | null>) => {
              const amount = row[curve.code] ?? null;
              return amount === null ? t('noPrice') : format.amount(Math.round(amount * 100), true);
            },
          })),
        ]}
        chart={
          <LineChart
            h={300}
            data={rows}
            dataKey="at"
            type="default"
            curveType="linear"
            withDots={kind === 'cumulative'}
            withLegend
            legendProps={{ verticalAlign: 'top', height: 34 }}
            series={shown.map((curve) => ({
              name: curve.code,
              label: name(curve.code),
              ...lineStyle(curves.indexOf(curve)),
            }))}
            valueFormatter={(amount) => format.money(Math.round(amount * 100), currency, true)}
            xAxisProps={{
              type: 'number',
              domain: [axis.from, axis.to],
              tickFormatter: axis.tick,
              allowDecimals: false,
              ...(kind === 'cumulative' ? { ticks: rows.map(({ at }) => at) } : {}),
            }}
            yAxisProps={{ width: 96 }}
            xAxisLabel={axis.label}
            lineProps={{ isAnimationActive: false }}
            referenceLines={[
              ...(here ? [{ x: here.at, label: here.label, color: 'var(--r-text)' }] : []),
              ...visible.map(({ at }) => ({ x: at, color: 'var(--r-muted)' })),
            ]}
          />
        }
      />
      <h3 className={classes.crossingsTitle}>{t('crossings')}</h3>
      {visible.length === 0 ? (
        <p className={classes.note}>{t('noCrossing')}</p>
      ) : (
        <ul className={classes.crossings}>
          {visible.map(({ a, b, at }) => (
            <li key={`${a} ${b} ${at}`}>
              {t(`pictures.${kind}.crossing`, {
                at: axis.tick(at),
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
}
