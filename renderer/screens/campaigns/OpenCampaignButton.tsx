import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addMonths, today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';
import classes from './campaigns.module.css';

/** Opens a campaign: its name, its days, and whom and what it is about. */
export function OpenCampaignButton({ onOpened }: { onOpened: (id: number) => void }) {
  const t = useWords(campaignsScreenWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [opensOn, setOpensOn] = useState<string | null>(today());
  const [closesOn, setClosesOn] = useState<string | null>(addMonths(today(), 3));
  const [unit, setUnit] = useState('');
  const [domain, setDomain] = useState('');
  const units = useQuery({ ...orpc.people.units.queryOptions(), enabled: open });
  const skills = useQuery({ ...orpc.skills.list.queryOptions({ input: {} }), enabled: open });
  const create = useMutation(orpc.skills.createCampaign.mutationOptions());
  const domains = [...new Set((skills.data ?? []).flatMap((skill) => skill.domain ?? []))];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!opensOn || !closesOn) return;
    create.mutate(
      {
        ...{ name, opensOn, closesOn },
        unitId: unit === '' ? null : Number(unit),
        domain: domain === '' ? null : domain,
      },
      {
        // A refusal (days the wrong way round) keeps the window open with what was typed.
        onSuccess: ({ id }) => {
          setOpen(false);
          setName('');
          onOpened(id);
        },
      },
    );
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('open')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form className={classes.form} onSubmit={submit}>
          <TextInput
            className={classes.wide ?? ''}
            label={t('name')}
            placeholder={t('namePlaceholder')}
            required
            maxLength={120}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <DayInput label={t('opensOn')} value={opensOn} onChange={setOpensOn} />
          <DayInput label={t('closesOn')} value={closesOn} onChange={setClosesOn} />
          <NativeSelect
            label={`${t('unit')} (${t('unitHelp')})`}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
            data={[
              { value: '', label: t('everybody') },
              ...(units.data ?? []).map(({ id, name: label }) => ({ value: String(id), label })),
            ]}
          />
          <NativeSelect
            label={t('domain')}
            value={domain}
            onChange={(event) => setDomain(event.currentTarget.value)}
            data={[{ value: '', label: t('everyDomain') }, ...domains]}
          />
          <Button type="submit" className={classes.wide ?? ''} loading={create.isPending}>
            {t('openConfirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
