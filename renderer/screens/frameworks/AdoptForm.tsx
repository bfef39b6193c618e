import { Autocomplete, Button, Radio } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FrameworkItem } from '#shared/frameworks/frameworks.contract.ts';
import { orpc } from '../../api/client.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';

interface AdoptFormProps {
  item: FrameworkItem;
  /** The framework's own domain, proposed first. */
  domain: string | null;
}

/** Takes a published skill, or a job with what it asks, into the company's own. */
export function AdoptForm({ item: { kind, id, owned }, domain: proposed }: AdoptFormProps) {
  const t = useWords(frameworksScreenWords);
  const pick = kind === 'skill' ? { skillIds: [id] } : { jobIds: [id] };
  const [domain, setDomain] = useState(proposed ?? '');
  const [homonyms, setHomonyms] = useState<'link' | 'add'>('link');
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const same = useQuery({
    ...orpc.frameworks.homonyms.queryOptions({ input: pick }),
    enabled: !owned,
  });
  const adopt = useMutation(orpc.frameworks.adopt.mutationOptions());
  if (owned) {
    return (
      <div>
        <StatusBadge tone="ok">{t(kind === 'skill' ? 'addedSkill' : 'addedJob')}</StatusBadge>
      </div>
    );
  }
  const domains = [...new Set((skills.data ?? []).flatMap((skill) => skill.domain ?? []))];
  const held = same.data ?? [];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        adopt.mutate({ ...pick, domain: domain.trim() || null, homonyms });
      }}
    >
      <Autocomplete
        label={t('intoDomain')}
        placeholder={t('intoDomainHint')}
        data={domains}
        value={domain}
        onChange={setDomain}
        maxLength={200}
      />
      {held[0] ? (
        <Radio.Group
          value={homonyms}
          onChange={(next) => setHomonyms(next as 'link' | 'add')}
          aria-label={t('homonymChoice')}
          description={t('homonym', { count: held.length, name: held[0].own.name })}
        >
          <div className={classes.choices}>
            <Radio value="link" size="xs" label={t('homonymJoin')} />
            <Radio value="add" size="xs" label={t('homonymAdd')} />
          </div>
        </Radio.Group>
      ) : null}
      <Button type="submit" loading={adopt.isPending}>
        {t(kind === 'skill' ? 'addSkill' : 'addJob')}
      </Button>
    </form>
  );
}
