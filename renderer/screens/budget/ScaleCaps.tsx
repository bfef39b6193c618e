import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { FundingScale } from '#shared/budget/funding-scale.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './budget.module.css';
import { fundingWords } from './Funding.words.ts';

type Caps = FundingScale['companyCaps'];

/** The most a company gets in the year, by its size: one row a size. */
export function ScaleCaps({ caps, onChange }: { caps: Caps; onChange: (caps: Caps) => void }) {
  const t = useWords(fundingWords);
  const separators = useNumberSeparators();
  const set = (at: number, change: Partial<Caps[number]>) =>
    onChange(caps.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <fieldset className={classes.caps}>
      <legend>{t('caps.title')}</legend>
      {caps.length === 0 ? <p className={classes.help}>{t('caps.none')}</p> : null}
      {caps.map(({ below, cap }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and stay in place while they are typed
        <div key={at} className={classes.cap}>
          <NumberInput
            label={t('caps.below')}
            required
            min={1}
            hideControls
            allowDecimal={false}
            {...separators}
            value={below || ''}
            onChange={(value) => set(at, { below: Number(value) || 0 })}
          />
          <NumberInput
            label={t('caps.cap')}
            required
            min={0}
            hideControls
            decimalScale={2}
            {...separators}
            value={cap / 100}
            onChange={(value) => set(at, { cap: Math.round(Number(value) * 100) || 0 })}
          />
          <ActionIcon
            variant="subtle"
            size={30}
            aria-label={t('caps.remove', { below })}
            onClick={() => onChange(caps.filter((_, index) => index !== at))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {caps.length < 10 ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChange([...caps, { below: 0, cap: 0 }])}
        >
          {t('caps.add')}
        </Button>
      ) : null}
    </fieldset>
  );
}
