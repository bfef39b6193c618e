import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { licencesWords } from '#shared/licences/licences.words.ts';
import { newOffer } from '#shared/licences/new-offer.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { OfferForm } from './OfferForm.tsx';
import { offerFormWords } from './offer-form.words.ts';

/** Every price list of the workspace: added, changed, copied and removed here. */
export function OffersPage({
  offers,
  actions,
}: {
  offers: readonly LicenceOffer[];
  actions: ReactNode;
}) {
  const t = useWords(offerFormWords);
  const shared = useWords(licencesWords);
  const format = useFormat();
  const currency = useWorkspace()?.settings.currency ?? 'EUR';
  const [edited, setEdited] = useState<{ offer: LicenceOffer; isNew: boolean } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo<TableColumn<LicenceOffer>[]>(
    () => [
      { field: 'vendor', headerName: t('vendor'), pinned: 'left', width: 170 },
      { field: 'name', headerName: t('name'), width: 150 },
      {
        colId: 'product',
        headerName: t('product'),
        width: 150,
        valueGetter: ({ data }) => (data ? shared(`products.${data.product}`) : ''),
      },
      {
        colId: 'model',
        headerName: t('model'),
        flex: 1,
        minWidth: 220,
        valueGetter: ({ data }) => (data ? shared(`models.${data.pricing.model}`) : ''),
      },
      { field: 'currency', headerName: t('currency'), width: 90 },
      { field: 'asOf', headerName: t('asOf'), kind: 'date', width: 120 },
      { field: 'estimate', headerName: shared('estimate'), kind: 'yesNo', width: 110 },
      { field: 'source', headerName: t('source'), width: 220 },
    ],
    [format],
  );
  const rows = useMemo(() => [...offers], [offers]);
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      layout="fill"
      actions={
        <>
          {actions}
          <Button onClick={() => setEdited({ offer: newOffer(currency), isNew: true })}>
            {t('add')}
          </Button>
        </>
      }
      aside={
        edited ? (
          <OfferForm
            key={`${edited.offer.code} ${edited.isNew}`}
            offer={edited.offer}
            isNew={edited.isNew}
            taken={offers.map(({ code }) => code)}
            onCopy={(offer) => setEdited({ offer, isNew: true })}
            onClose={() => setEdited(null)}
          />
        ) : null
      }
    >
      <DataTable
        label={t('title')}
        rows={rows}
        rowId={(offer) => offer.code}
        columns={columns}
        memory="licence-offers"
        onOpen={(offer) => setEdited({ offer, isNew: false })}
      />
    </Page>
  );
}
