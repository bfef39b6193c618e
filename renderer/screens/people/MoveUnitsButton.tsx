import { Button, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { UnitRow } from '#shared/people/unit-rows.ts';
import { unitsBelow } from '#shared/people/units-below.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { UnitChoice } from './AddUnit.tsx';
import { organisationWords } from './organisation.words.ts';

/** Puts the chosen units under another, or at the top, in one undoable step. */
export function MoveUnitsButton({ ids, units }: { ids: number[]; units: readonly UnitRow[] }) {
  const t = useWords(organisationWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [parent, setParent] = useState<string | null>(null);
  const move = useMutation(orpc.people.moveUnits.mutationOptions());
  const below = new Set(ids.flatMap((id) => [...unitsBelow(units, id)]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    move.mutate({ ids, parentId: parent === null ? null : Number(parent) });
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          setParent(null);
          setOpen(true);
        }}
      >
        {t('move')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('moveTitle', { count: ids.length })}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {t('moveHelp')}
            </Text>
            <UnitChoice
              units={units.filter(({ id }) => !below.has(id))}
              value={parent}
              onChange={setParent}
            />
            <Button type="submit">{t('moveConfirm')}</Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
