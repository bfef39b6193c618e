import { Button, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Modality, modalities } from '#shared/catalogue/catalogue.contract.ts';
import { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { orpc } from '../../api/client.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './catalogue.module.css';
import { catalogueTableWords } from './catalogue-table.words.ts';

/** Adds a course with what it cannot be without; the rest is filled in its panel, which opens. */
export function AddCourseButton({ onAdded }: { onAdded: (id: number) => void }) {
  const t = useWords(catalogueTableWords);
  const shared = useWords(catalogueWords);
  const ui = useWords(uiWords);
  const separators = useNumberSeparators();
  const create = useMutation(orpc.catalogue.create.mutationOptions());
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [hours, setHours] = useState<number | string>(7);
  const [modality, setModality] = useState<Modality>('classroom');
  const ready = code.trim() !== '' && title.trim() !== '' && typeof hours === 'number' && hours > 0;
  const submit = () => {
    if (!ready) return;
    create.mutate(
      { code, title, hours, modality },
      {
        // What was typed stays in the form until it is saved.
        onSuccess: (course) => {
          setOpen(false);
          setCode('');
          setTitle('');
          onAdded(course.id);
        },
      },
    );
  };
  return (
    <>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t('add.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('add.title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextInput
            label={t('columns.title')}
            required
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-autofocus
          />
          <div className={classes.two}>
            <TextInput
              label={t('columns.code')}
              required
              maxLength={50}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <NumberInput
              label={t('columns.hours')}
              required
              min={0.5}
              max={2000}
              hideControls
              {...separators}
              value={hours}
              onChange={setHours}
            />
          </div>
          <Select
            label={t('columns.modality')}
            allowDeselect={false}
            value={modality}
            onChange={(next) => next && setModality(next as Modality)}
            data={modalities.map((value) => ({ value, label: shared(`modality.${value}`) }))}
          />
          <p className={classes.muted}>{t('add.help')}</p>
          <Button type="submit" disabled={!ready} loading={create.isPending}>
            {t('add.confirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
