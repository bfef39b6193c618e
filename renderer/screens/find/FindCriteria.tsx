import { ActionIcon, Checkbox, NativeSelect, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Skill } from '#shared/skills/skills.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { findScreenWords } from './FindScreen.words.ts';
import classes from './find.module.css';
import { type WantedSkill, writeWanted } from './wanted-skills.ts';

interface FindCriteriaProps {
  skills: readonly Skill[];
  wanted: readonly WantedSkill[];
  place: { site: string | undefined; unitId: number | undefined; willingToTeach: boolean };
  onAsk: (change: ScreenSearch) => void;
}

/** The question: skills with a level each, where, and whether the person must wish to teach. */
export function FindCriteria({ skills, wanted, place, onAsk }: FindCriteriaProps) {
  const t = useWords(findScreenWords);
  const say = useCellWords();
  const { holderLevel } = useSettings();
  const people = useQuery(orpc.people.list.queryOptions());
  const units = useQuery(orpc.people.units.queryOptions());
  const sites = useMemo(
    () => [...new Set((people.data ?? []).flatMap(({ site }) => site ?? []))].sort(),
    [people.data],
  );
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const ask = (next: readonly WantedSkill[]) => onAsk({ skills: writeWanted(next) });
  return (
    <Panel title={t('criteria')}>
      <div className={classes.criteria}>
        {wanted.map((one) => {
          const skill = names.get(one.skillId) ?? String(one.skillId);
          return (
            <div key={one.skillId} className={classes.wanted}>
              <span className={classes.name}>{skill}</span>
              <NativeSelect
                aria-label={t('levelOf', { skill })}
                value={String(one.level)}
                onChange={(event) => {
                  const level = Number(event.currentTarget.value);
                  ask(wanted.map((each) => (each === one ? { ...each, level } : each)));
                }}
                data={Array.from({ length: say.top }, (_, at) => ({
                  value: String(at + 1),
                  label: say.levelName(at + 1),
                }))}
              />
              <ActionIcon
                aria-label={t('removeSkill', { skill })}
                onClick={() => ask(wanted.filter((each) => each !== one))}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
        <div className={classes.fields}>
          <Select
            label={wanted.length === 0 ? t('skill') : t('addSkill')}
            placeholder={t('findSkill')}
            nothingFoundMessage={t('noSkill')}
            searchable
            limit={80}
            w={280}
            disabled={wanted.length >= 8}
            value={null}
            onChange={(chosen) =>
              chosen &&
              ask([...wanted, { skillId: Number(chosen), level: Math.min(holderLevel, say.top) }])
            }
            data={skills
              .filter(({ id }) => !wanted.some(({ skillId }) => skillId === id))
              .map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <NativeSelect
            label={t('site')}
            value={place.site ?? ''}
            onChange={(event) => onAsk({ site: event.currentTarget.value || undefined })}
            data={[{ value: '', label: t('anySite') }, ...sites]}
          />
          <NativeSelect
            label={`${t('unit')} (${t('unitHelp')})`}
            value={String(place.unitId ?? '')}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onAsk({ unit: value === '' ? undefined : Number(value) });
            }}
            data={[
              { value: '', label: t('anyUnit') },
              ...(units.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
          <Checkbox
            label={t('teach')}
            checked={place.willingToTeach}
            onChange={(event) => onAsk({ teach: event.currentTarget.checked || undefined })}
          />
        </div>
      </div>
    </Panel>
  );
}
