import { Button, Group } from '@mantine/core';
import type { FundingScale } from '#shared/budget/funding-scale.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';

interface ScaleListProps {
  scales: readonly FundingScale[];
  onEdit: (scale: FundingScale) => void;
  onRemove: (scale: FundingScale) => void;
}

/** Each scale with its rate, its caps, and where it comes from. */
export function ScaleList({ scales, onEdit, onRemove }: ScaleListProps) {
  const t = useWords(fundingWords);
  const format = useFormat();
  const money = (cents: number) => format.money(cents, 'EUR', cents % 100 === 0);
  if (scales.length === 0) return <p className={classes.help}>{t('noScales')}</p>;
  return (
    <ul className={classes.scales}>
      {scales.map((scale) => {
        const name = t('option', {
          ...{ branch: scale.branch, year: scale.year, kind: t(`kinds.${scale.kind}`) },
        });
        const caps = scale.companyCaps.map(({ below, cap }) =>
          t('capOf', { below, cap: money(cap) }),
        );
        return (
          <li key={scale.code}>
            <b>{name}</b>
            <div className={classes.help}>
              {[scale.funder, t('rate', { rate: money(scale.hourly) }), ...caps].join(' · ')}
            </div>
            <div className={classes.help}>
              {t('published', { source: scale.source, date: format.date(scale.date) })}
            </div>
            <Group gap={6}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('editOf', { name })}
                onClick={() => onEdit(scale)}
              >
                {t('change')}
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('removeOf', { name })}
                onClick={() => onRemove(scale)}
              >
                {t('remove')}
              </Button>
            </Group>
          </li>
        );
      })}
    </ul>
  );
}
