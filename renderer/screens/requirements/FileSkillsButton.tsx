import { Autocomplete, Button, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { companySkillsWords } from './company-skills.words.ts';

type Kind = 'skill' | 'qualification';

interface FileSkillsButtonProps {
  ids: number[];
  domains: string[];
}

/** Gives the chosen skills the same domain or the same kind, in one undoable step. */
export function FileSkillsButton({ ids, domains }: FileSkillsButtonProps) {
  const t = useWords(companySkillsWords);
  const shared = useWords(skillsWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [field, setField] = useState<'domain' | 'kind'>('domain');
  const [domain, setDomain] = useState('');
  const [kind, setKind] = useState<Kind>('qualification');
  const file = useMutation(orpc.skills.fileMany.mutationOptions());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    file.mutate({ ids, patch: field === 'kind' ? { kind } : { domain: domain.trim() || null } });
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('file')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('fileTitle', { count: ids.length })}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {t('fileHelp')}
            </Text>
            <NativeSelect
              label={t('change')}
              value={field}
              data-autofocus
              onChange={(event) => setField(event.currentTarget.value as 'domain' | 'kind')}
              data={(['domain', 'kind'] as const).map((value) => ({ value, label: t(value) }))}
            />
            {field === 'domain' ? (
              <Autocomplete
                label={t('newDomain')}
                description={t('emptyDomain')}
                size="xs"
                maxLength={200}
                data={domains}
                limit={60}
                value={domain}
                onChange={setDomain}
              />
            ) : (
              <NativeSelect
                label={t('newKind')}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value as Kind)}
                data={(['skill', 'qualification'] as const).map((value) => ({
                  value,
                  label: shared(`kinds.${value}`),
                }))}
              />
            )}
            <Button type="submit">{t('confirm', { count: ids.length })}</Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
