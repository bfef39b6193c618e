import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { licencesWords } from '#shared/licences/licences.words.ts';
import { pricingModels, pricingOf } from '#shared/licences/new-offer.ts';
import type { LicenceOffer, LicencePricing } from '#shared/licences/offer.ts';
import { offerCode } from '#shared/licences/offer-code.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { offerProblems } from '#shared/licences/offer-problems.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { OptionsFields } from './OptionsFields.tsx';
import { offerFormWords } from './offer-form.words.ts';
import { PricingFields } from './PricingFields.tsx';

interface OfferFormProps {
  offer: LicenceOffer;
  isNew: boolean;
  /** Codes of the offers there are. */
  taken: readonly string[];
  onCopy: (offer: LicenceOffer) => void;
  onClose: () => void;
}

/** One price list, saved in one step; what is wrong in it is said in words and keeps it from being saved. */
export function OfferForm({ offer, isNew, taken, onCopy, onClose }: OfferFormProps) {
  const t = useWords(offerFormWords);
  const shared = useWords(licencesWords);
  const [draft, setDraft] = useState(offer);
  const [tried, setTried] = useState(false);
  const save = useMutation(orpc.licences.saveOffer.mutationOptions());
  const remove = useMutation(orpc.licences.removeOffer.mutationOptions());
  const change = (patch: Partial<LicenceOffer>) => setDraft({ ...draft, ...patch });
  const problems = offerProblems(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length > 0) return;
    const code = isNew ? offerCode(draft.vendor, draft.name, taken) : draft.code;
    save.mutate({ ...draft, code }, { onSuccess: onClose });
  };
  const text = (field: 'vendor' | 'name' | 'source', wide = false, limit = 120) => (
    <TextInput
      className={wide ? (classes.wide ?? '') : ''}
      label={t(field)}
      value={draft[field]}
      maxLength={limit}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <SidePanel
      title={isNew ? t('newTitle') : offerName(offer)}
      subtitle={t('undoable')}
      width={440}
      onClose={onClose}
      footer={
        <div className={classes.buttons}>
          <Button type="submit" form="licence-offer" loading={save.isPending}>
            {t('save')}
          </Button>
          {isNew ? null : (
            <>
              <Button
                variant="default"
                onClick={() => onCopy({ ...draft, name: t('copyName', { name: draft.name }) })}
              >
                {t('copy')}
              </Button>
              <Button
                variant="default"
                c="var(--r-danger)"
                loading={remove.isPending}
                onClick={() => remove.mutate({ code: offer.code }, { onSuccess: onClose })}
              >
                {t('remove')}
              </Button>
            </>
          )}
        </div>
      }
    >
      <form id="licence-offer" className={classes.form} onSubmit={submit} noValidate>
        {tried && problems.length > 0 ? (
          <div className={classes.wide} role="alert">
            <ul className={classes.problems}>
              {problems.map((problem) => (
                <li key={problem}>{t(`problems.${problem}`)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {text('vendor')}
        {text('name')}
        <NativeSelect
          label={t('product')}
          value={draft.product}
          onChange={(event) =>
            change({ product: event.currentTarget.value as LicenceOffer['product'] })
          }
          data={(['lms', 'lcms', 'content'] as const).map((value) => ({
            value,
            label: shared(`products.${value}`),
          }))}
        />
        <TextInput
          label={t('currency')}
          value={draft.currency}
          maxLength={3}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <h3 className={classes.group}>{t('prices')}</h3>
        <NativeSelect
          className={classes.wide ?? ''}
          label={t('model')}
          value={draft.pricing.model}
          onChange={(event) =>
            change({ pricing: pricingOf(event.currentTarget.value as LicencePricing['model']) })
          }
          data={pricingModels.map((value) => ({ value, label: shared(`models.${value}`) }))}
        />
        <PricingFields pricing={draft.pricing} onChange={(pricing) => change({ pricing })} />
        <CommitNumber
          label={t('minimumUnits')}
          value={draft.minimumUnits}
          min={0}
          allowDecimal={false}
          onCommit={(minimumUnits) => minimumUnits !== null && change({ minimumUnits })}
        />
        <CommitNumber
          label={t('setupFee')}
          value={draft.setupFee}
          cents
          min={0}
          onCommit={(setupFee) => setupFee !== null && change({ setupFee })}
        />
        <h3 className={classes.group}>{t('options')}</h3>
        <OptionsFields value={draft.options} onChange={(options) => change({ options })} />
        <h3 className={classes.group}>{t('origin')}</h3>
        {text('source', true, 300)}
        <DayInput
          size="sm"
          label={t('asOf')}
          value={draft.asOf || null}
          onChange={(day) => change({ asOf: day ?? '' })}
        />
        <Checkbox
          className={classes.check ?? ''}
          label={shared('estimate')}
          checked={draft.estimate}
          onChange={(event) => change({ estimate: event.currentTarget.checked })}
        />
        <Textarea
          className={classes.wide ?? ''}
          label={t('note')}
          autosize
          minRows={2}
          maxLength={500}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </form>
    </SidePanel>
  );
}
