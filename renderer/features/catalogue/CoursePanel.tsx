import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AlternativesButton } from './AlternativesButton.tsx';
import { CourseFacts } from './CourseFacts.tsx';
import { CoursePrerequisites } from './CoursePrerequisites.tsx';
import { CourseSkills } from './CourseSkills.tsx';
import classes from './catalogue.module.css';
import { catalogueTableWords } from './catalogue-table.words.ts';

/** One course beside the table: what it raises, its objective, who could use it. */
export function CoursePanel({ course, onClose }: { course: Course; onClose: () => void }) {
  const t = useWords(catalogueTableWords);
  const shared = useWords(catalogueWords);
  const format = useFormat();
  const update = useMutation(orpc.catalogue.update.mutationOptions());
  const remove = useMutation(orpc.catalogue.remove.mutationOptions());
  const [objective, setObjective] = useState(course.objective ?? '');
  useEffect(() => setObjective(course.objective ?? ''), [course.objective]);
  return (
    <SidePanel
      title={course.title}
      subtitle={`${course.code} · ${shared(`modality.${course.modality}`)} · ${format.hours(course.hours)}`}
      onClose={onClose}
      takeFocus={false}
      footer={
        <Button
          variant="default"
          disabled={course.lines > 0}
          loading={remove.isPending}
          title={course.lines > 0 ? t('panel.inUse') : undefined}
          onClick={() => remove.mutate({ ids: [course.id] }, { onSuccess: onClose })}
        >
          {t('remove')}
        </Button>
      }
    >
      <div className={classes.form}>
        <p className={classes.muted}>
          {course.lines > 0
            ? `${t('panel.used', { count: course.lines, n: format.number(course.lines) })}. ${t('panel.inUse')}`
            : t('panel.unused')}
        </p>
        <CourseSkills course={course} />
        <AlternativesButton raises={course.skills} />
        <CoursePrerequisites course={course} />
        <Textarea
          label={t('panel.objective')}
          description={t('panel.objectiveHelp')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={objective}
          onChange={(event) => setObjective(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setObjective(course.objective ?? '');
          }}
          onBlur={() => {
            const text = objective.trim();
            if (text !== (course.objective ?? '')) {
              update.mutate({ id: course.id, patch: { objective: text || null } });
            }
          }}
        />
        <CourseFacts course={course} />
      </div>
    </SidePanel>
  );
}
