import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { OfferOptions } from '#shared/licences/offer-options.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { offerFormWords } from './offer-form.words.ts';

type AddOn = OfferOptions['addOns'][number];

/** Modules and services sold beside the licence: name, price, and how often it is paid. */
export function AddOnsTable({
  addOns,
  onChange,
}: {
  addOns: readonly AddOn[];
  onChange: (addOns: AddOn[]) => void;
}) {
  const t = useWords(offerFormWords);
  const change = (at: number, patch: Partial<AddOn>) =>
    onChange(addOns.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  return (
    <>
      {addOns.length > 0 ? (
        <table className={classes.tiers}>
          <thead>
            <tr>
              <th scope="col">{t('addOns.name')}</th>
              <th scope="col">{t('addOns.price')}</th>
              <th scope="col">{t('addOns.per')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {addOns.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two add-ons may have one name while they are typed
              <tr key={at}>
                <td>
                  <CommitText
                    aria-label={t('addOns.name')}
                    value={one.name}
                    maxLength={120}
                    onCommit={(name) => change(at, { name })}
                  />
                </td>
                <td>
                  <CommitNumber
                    aria-label={t('addOns.price')}
                    value={one.price}
                    cents
                    min={0}
                    onCommit={(price) => price !== null && change(at, { price })}
                  />
                </td>
                <td>
                  <NativeSelect
                    aria-label={t('addOns.per')}
                    value={one.per}
                    onChange={(event) =>
                      change(at, { per: event.currentTarget.value as AddOn['per'] })
                    }
                    data={(['once', 'month', 'year'] as const).map((value) => ({
                      value,
                      label: t(`addOns.${value}`),
                    }))}
                  />
                </td>
                <td>
                  <ActionIcon
                    aria-label={t('addOns.remove')}
                    onClick={() => onChange(addOns.filter((_, index) => index !== at))}
                  >
                    <IconX size={15} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <Button
        variant="default"
        size="xs"
        className={classes.wide ?? ''}
        onClick={() => onChange([...addOns, { name: '', price: 0, per: 'year' }])}
      >
        {t('addOns.add')}
      </Button>
    </>
  );
}
