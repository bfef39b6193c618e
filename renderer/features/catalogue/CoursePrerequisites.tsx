import { ActionIcon, NativeSelect, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Course, Prerequisite } from '#shared/catalogue/catalogue.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import classes from './catalogue.module.css';
import { courseFactsWords } from './course-facts.words.ts';

const keyOf = (one: Prerequisite) =>
  'courseId' in one ? `course ${one.courseId}` : `skill ${one.skillId}`;

/** What somebody must have before a course: others followed, levels held. Saved at each change. */
export function CoursePrerequisites({ course }: { course: Course }) {
  const t = useWords(courseFactsWords);
  const language = useLanguage();
  const { levels } = useSettings();
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const update = useMutation(orpc.catalogue.update.mutationOptions());
  const save = (prerequisites: readonly Prerequisite[]) =>
    update.mutate({
      id: course.id,
      patch: {
        prerequisites: prerequisites.map((one) =>
          'courseId' in one
            ? { courseId: one.courseId }
            : { skillId: one.skillId, level: one.level },
        ),
      },
    });
  const asked = new Set(course.prerequisites.map(keyOf));
  const free = (value: string) => !asked.has(value);
  const choices = [
    {
      group: t('prerequisites.courses'),
      items: (courses.data ?? [])
        .filter(({ id }) => id !== course.id)
        .map(({ id, title, code }) => ({ value: `course ${id}`, label: `${title} (${code})` }))
        .filter(({ value }) => free(value)),
    },
    {
      group: t('prerequisites.skills'),
      items: (skills.data ?? [])
        .map(({ id, name }) => ({ value: `skill ${id}`, label: name }))
        .filter(({ value }) => free(value)),
    },
  ];
  const add = (value: string) => {
    const [kind, id] = value.split(' ');
    const one: Prerequisite =
      kind === 'course'
        ? { courseId: Number(id) }
        : { skillId: Number(id), level: Math.min(2, levels.length - 1) };
    save([...course.prerequisites, one]);
  };
  return (
    <>
      <h3 className={classes.sub}>{t('prerequisites.title')}</h3>
      <p className={classes.muted}>
        {t(course.prerequisites.length === 0 ? 'prerequisites.none' : 'prerequisites.help')}
      </p>
      <ul className={classes.skills}>
        {course.prerequisites.map((one) => (
          <li key={keyOf(one)}>
            <div className={classes.skillHead}>
              <span className={classes.name}>
                {t('courseId' in one ? 'prerequisites.course' : 'prerequisites.level', {
                  name: one.name,
                })}
              </span>
              {'level' in one ? (
                <NativeSelect
                  aria-label={t('prerequisites.levelOf', { name: one.name })}
                  value={String(one.level)}
                  onChange={({ currentTarget: { value } }) =>
                    save(
                      course.prerequisites.map((other) =>
                        other === one ? { skillId: one.skillId, level: Number(value) } : other,
                      ),
                    )
                  }
                  data={levels
                    .map((label, level) => ({
                      value: String(level),
                      label: `${level} ${label[language]}`,
                    }))
                    .slice(1)}
                />
              ) : null}
              <ActionIcon
                aria-label={t('prerequisites.remove', { name: one.name })}
                onClick={() => save(course.prerequisites.filter((other) => other !== one))}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ul>
      <Select
        label={t('prerequisites.add')}
        placeholder={t('prerequisites.find')}
        nothingFoundMessage={t('prerequisites.nothing')}
        searchable
        limit={80}
        value={null}
        onChange={(chosen) => chosen && add(chosen)}
        data={choices}
      />
    </>
  );
}
