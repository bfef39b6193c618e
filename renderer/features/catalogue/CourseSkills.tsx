import { ActionIcon, NativeSelect, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQueries, useQuery } from '@tanstack/react-query';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { topLevel } from '#shared/workspace/settings.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import classes from './catalogue.module.css';
import { catalogueTableWords } from './catalogue-table.words.ts';
import { closableGaps } from './closable-gaps.ts';

type Raises = Course['skills'];

/** The skills a course raises, from where to where, and how many people it would help today. */
export function CourseSkills({ course }: { course: Course }) {
  const t = useWords(catalogueTableWords);
  const format = useFormat();
  const language = useLanguage();
  const settings = useSettings();
  const top = topLevel(settings);
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const update = useMutation(orpc.catalogue.update.mutationOptions());
  const gaps = useQueries({
    queries: course.skills.map(({ skillId }) =>
      orpc.gaps.details.queryOptions({ input: { skillId } }),
    ),
  });
  const save = (raises: Raises) =>
    update.mutate({
      id: course.id,
      patch: {
        skills: raises.map(({ skillId, fromLevel, toLevel }) => ({ skillId, fromLevel, toLevel })),
      },
    });
  const change = (skillId: number, levels: Partial<Raises[number]>) =>
    save(
      course.skills.map((raise) => (raise.skillId === skillId ? { ...raise, ...levels } : raise)),
    );
  const levels = (from: number) =>
    settings.levels
      .map((label, level) => ({ value: String(level), label: `${level} ${label[language]}` }))
      .slice(from);
  const free = (skills.data ?? []).filter(
    ({ id }) => !course.skills.some(({ skillId }) => skillId === id),
  );
  const hint = (index: number) => {
    const raise = course.skills[index]!;
    const rows = gaps[index]?.data?.rows;
    if (!rows) return t('panel.counting');
    const count = closableGaps(rows, raise);
    return count === 0
      ? t('panel.usefulNone')
      : t('panel.useful', { count, n: format.number(count) });
  };
  return (
    <>
      <h3 className={classes.sub}>{t('panel.skills')}</h3>
      {course.skills.length === 0 ? <p className={classes.muted}>{t('panel.noSkills')}</p> : null}
      <ul className={classes.skills}>
        {course.skills.map((raise, index) => (
          <li key={raise.skillId}>
            <div className={classes.skillHead}>
              <span className={classes.name}>{raise.skill}</span>
              <ActionIcon
                aria-label={t('panel.removeSkill', { skill: raise.skill })}
                onClick={() => save(course.skills.filter((other) => other !== raise))}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </div>
            <div className={classes.levels}>
              <NativeSelect
                aria-label={t('panel.fromOf', { skill: raise.skill })}
                value={String(raise.fromLevel)}
                onChange={(event) => {
                  const fromLevel = Number(event.currentTarget.value);
                  change(raise.skillId, {
                    fromLevel,
                    toLevel: Math.max(fromLevel, raise.toLevel, 1),
                  });
                }}
                data={levels(0)}
              />
              <span className={classes.arrow} aria-hidden>
                →
              </span>
              <NativeSelect
                aria-label={t('panel.toOf', { skill: raise.skill })}
                value={String(raise.toLevel)}
                onChange={(event) => {
                  const toLevel = Number(event.currentTarget.value);
                  change(raise.skillId, { toLevel, fromLevel: Math.min(toLevel, raise.fromLevel) });
                }}
                data={levels(1)}
              />
            </div>
            <span className={classes.hint}>
              <ScreenLink to="/gaps" search={{ by: 'skill', skill: raise.skillId }}>
                {hint(index)}
              </ScreenLink>
            </span>
          </li>
        ))}
      </ul>
      <Select
        label={t('panel.addSkill')}
        placeholder={t('panel.findSkill')}
        nothingFoundMessage={t('panel.noSkillFound')}
        searchable
        limit={80}
        value={null}
        onChange={(chosen) =>
          chosen &&
          save([
            ...course.skills,
            { skillId: Number(chosen), skill: '', fromLevel: 0, toLevel: Math.min(2, top) },
          ])
        }
        data={free.map((skill) => ({ value: String(skill.id), label: skill.name }))}
      />
    </>
  );
}
