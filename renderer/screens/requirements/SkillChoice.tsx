import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { requirementsScreenWords } from './RequirementsScreen.words.ts';

interface SkillChoiceProps {
  value: number | null;
  onChange: (skillId: number | null) => void;
}

/** A skill of the company, found by typing its name. */
export function SkillChoice({ value, onChange }: SkillChoiceProps) {
  const t = useWords(requirementsScreenWords);
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  return (
    <Select
      label={t('skill')}
      placeholder={t('findSkill')}
      nothingFoundMessage={t('noSkill')}
      searchable
      limit={80}
      w={300}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen ? Number(chosen) : null)}
      data={(skills.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}
