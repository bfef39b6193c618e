import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { offerFormWords } from './offer-form.words.ts';
import { RateField } from './RateField.tsx';

interface Row {
  bound: number;
  /** Cents of a plan (`upTo`), or ten-thousandths of a unit (`from`). */
  price: number;
}

interface TiersTableProps {
  kind: 'from' | 'upTo';
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
}

/** Tiers or plan steps as a small table; the last one left cannot be removed. */
export function TiersTable({ kind, rows, onChange }: TiersTableProps) {
  const t = useWords(offerFormWords);
  const change = (at: number, patch: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...patch } : row)));
  const last = rows.at(-1);
  return (
    <>
      <table className={classes.tiers}>
        <thead>
          <tr>
            <th scope="col">{t(`tiers.${kind}`)}</th>
            <th scope="col">{t(`tiers.${kind === 'from' ? 'rate' : 'price'}`)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tier has no name; its place is what it is
            <tr key={at}>
              <td>
                <CommitNumber
                  aria-label={t('tiers.boundOf', { number: at + 1 })}
                  value={row.bound}
                  allowDecimal={false}
                  min={0}
                  onCommit={(bound) => bound !== null && change(at, { bound })}
                />
              </td>
              <td>
                {kind === 'from' ? (
                  <RateField
                    aria-label={t('tiers.priceOf', { number: at + 1 })}
                    value={row.price}
                    onCommit={(price) => change(at, { price })}
                  />
                ) : (
                  <CommitNumber
                    aria-label={t('tiers.priceOf', { number: at + 1 })}
                    value={row.price}
                    cents
                    min={0}
                    onCommit={(price) => price !== null && change(at, { price })}
                  />
                )}
              </td>
              <td>
                <ActionIcon
                  aria-label={t('tiers.remove', { number: at + 1 })}
                  disabled={rows.length === 1}
                  onClick={() => onChange(rows.filter((_, index) => index !== at))}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        variant="default"
        size="xs"
        className={classes.wide ?? ''}
        onClick={() =>
          onChange([...rows, { bound: (last?.bound ?? 0) + 100, price: last?.price ?? 0 }])
        }
      >
        {t('tiers.add')}
      </Button>
    </>
  );
}
