import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

/** The projection the budget counts, and how to take it out again. */
export function AdoptedNote() {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const adopted = useQuery(orpc.licences.adopted.queryOptions()).data;
  const drop = useMutation(orpc.licences.dropAdopted.mutationOptions());
  if (!adopted) return null;
  const { offer, projection } = adopted;
  return (
    <div className={classes.adopted} role="note">
      <span>
        {t('adopt.note', {
          offer: offerName(offer),
          total: format.money(projection.total, projection.currency, true),
          from: projection.years[0]?.year ?? '',
          to: projection.years.at(-1)?.year ?? '',
        })}
      </span>
      <ScreenButton to="/budget" variant="default" size="xs">
        {t('adopt.see')}
      </ScreenButton>
      <Button size="xs" variant="subtle" loading={drop.isPending} onClick={() => drop.mutate({})}>
        {t('adopt.drop')}
      </Button>
    </div>
  );
}
