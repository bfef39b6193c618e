import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { Campaign } from '#shared/skills/campaigns.contract.ts';
import { orpc } from '../../api/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';
import classes from './campaigns.module.css';

/** Renames a campaign, extends it, or closes it before its last day. */
export function ChangeCampaignButton({ campaign }: { campaign: Campaign }) {
  const t = useWords(campaignsScreenWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('change')}
      </Button>
      {open ? <ChangeDialog campaign={campaign} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ChangeDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useWords(campaignsScreenWords);
  const [name, setName] = useState(campaign.name);
  const [opensOn, setOpensOn] = useState<string | null>(campaign.opensOn);
  const [closesOn, setClosesOn] = useState<string | null>(campaign.closesOn);
  const update = useMutation(orpc.skills.updateCampaign.mutationOptions());
  const day = today();
  const running = campaign.opensOn <= day && day < campaign.closesOn;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!opensOn || !closesOn) return;
    update.mutate({ id: campaign.id, name, opensOn, closesOn }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('change')} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          className={classes.wide ?? ''}
          label={t('name')}
          required
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DayInput label={t('opensOn')} value={opensOn} onChange={setOpensOn} />
        <DayInput label={t('closesOn')} value={closesOn} onChange={setClosesOn} />
        {running ? (
          <Button className={classes.wide ?? ''} variant="default" onClick={() => setClosesOn(day)}>
            {t('closeToday')}
          </Button>
        ) : null}
        <Button type="submit" className={classes.wide ?? ''} loading={update.isPending}>
          {t('changeConfirm')}
        </Button>
      </form>
    </Dialog>
  );
}
