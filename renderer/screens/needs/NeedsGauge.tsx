import type { NeedsOverview } from '#shared/needs/needs.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';

/** The plan and what the kept needs would add to it, against the envelope: always in sight while one arbitrates. */
export function NeedsGauge({ overview }: { overview: NeedsOverview }) {
  const t = useWords(needsScreenWords);
  const format = useFormat();
  const { plan, year, envelope, planReal, keptReal, collectedReal, remaining } = overview;
  const amount = (cents: number) => format.money(cents, 'EUR', true);
  const label = !plan
    ? t('noPlan', { year })
    : envelope === null
      ? t('noEnvelope', { year })
      : t('envelope', { year, amount: amount(envelope) });
  const part = (key: 'plan' | 'kept' | 'collected', value: number) => ({
    label: t(`parts.${key}`),
    value,
    text: amount(value),
    kind: ({ plan: 'consumed', kept: 'committed', collected: 'forecast' } as const)[key],
  });
  return (
    <Gauge
      label={label}
      total={envelope}
      over={remaining !== null && remaining < 0}
      note={
        remaining === null
          ? plan
            ? t('setEnvelope')
            : ''
          : remaining >= 0
            ? t('left', { amount: amount(remaining) })
            : t('over', { amount: amount(-remaining) })
      }
      parts={[part('plan', planReal), part('kept', keptReal), part('collected', collectedReal)]}
    />
  );
}
