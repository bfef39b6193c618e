import type { FundingStep } from '#shared/budget/funding-scale.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { fundingWords } from './Funding.words.ts';

/** Says a step of a funding check in a sentence. */
export function useStepWords(): (step: FundingStep) => string {
  const t = useWords(fundingWords);
  const format = useFormat();
  const money = (cents: number) => format.money(cents);
  const limited = ({ amount, cost }: { amount: number; cost: number }) =>
    amount > cost ? t('steps.limited', { cost: money(cost) }) : '';
  return (step) => {
    switch (step.step) {
      case 'tooLarge':
        return t('steps.tooLarge', {
          headcount: format.number(step.headcount),
          limit: format.number(step.limit),
        });
      case 'hours': {
        const { counted, hours, cap } = step;
        const said = t('steps.hours', {
          counted: format.hours(counted),
          hours: format.hours(hours),
        });
        return cap !== null && cap < hours
          ? said + t('steps.capped', { cap: format.hours(cap) })
          : said;
      }
      case 'pedagogical':
      case 'wages': {
        if (step.step === 'wages' && step.rate === 0) return t('steps.noWages');
        const { learners, hours, rate, amount } = step;
        const figures = { learners, hours: format.number(hours), rate: money(rate) };
        return t(`steps.${step.step}`, { ...figures, amount: money(amount) }) + limited(step);
      }
      case 'afest': {
        const { learners, rate, amount } = step;
        const said = t('steps.afest', { learners, rate: money(rate), amount: money(amount) });
        return said + limited(step);
      }
      case 'trip': {
        const { km, nights, meals, amount } = step;
        return t('steps.trip', { km, nights, meals, amount: money(amount) }) + limited(step);
      }
      case 'already':
        return t('steps.already', { amount: money(step.amount) });
      case 'companyCap':
        return t('steps.companyCap', { cap: money(step.cap), used: money(step.used) });
    }
  };
}
