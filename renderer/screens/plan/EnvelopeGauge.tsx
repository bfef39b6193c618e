import type { Plan } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';

/** The plan's real cost against its envelope, always in sight while lines go in and out. */
export function EnvelopeGauge({ plan }: { plan: Plan }) {
  const t = useWords(planScreenWords);
  const shared = useWords(plansWords);
  const format = useFormat();
  const { envelope, remaining, costs } = plan;
  const amount = (cents: number) => format.money(cents, 'EUR', true);
  return (
    <Gauge
      label={
        envelope === null
          ? t('envelope', { year: plan.year })
          : t('envelopeOf', { year: plan.year, amount: amount(envelope) })
      }
      total={envelope}
      over={remaining !== null && remaining < 0}
      note={
        remaining === null
          ? t('noEnvelope')
          : remaining >= 0
            ? t('left', { amount: amount(remaining) })
            : t('over', { amount: amount(-remaining) })
      }
      parts={[
        { label: shared('costs.real'), value: costs.real, text: amount(costs.real), kind: 'plain' },
      ]}
    />
  );
}
