import { NativeSelect, Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Course, CourseInput } from '#shared/catalogue/catalogue.contract.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './catalogue.module.css';
import { courseFactsWords } from './course-facts.words.ts';

/** Who gives the course and what it certifies, each field saved when one leaves it. */
export function CourseFacts({ course }: { course: Course }) {
  const t = useWords(courseFactsWords);
  const ui = useWords(uiWords);
  const update = useMutation(orpc.catalogue.update.mutationOptions());
  const save = (patch: Partial<CourseInput>) => update.mutate({ id: course.id, patch });
  return (
    <>
      <h3 className={classes.sub}>{t('title')}</h3>
      <div className={classes.two}>
        <CommitText
          label={t('provider')}
          placeholder={t('inHouse')}
          maxLength={200}
          value={course.provider ?? ''}
          onCommit={(text) => save({ provider: text || null })}
        />
        <NativeSelect
          label={t('qualiopi')}
          value={course.qualiopi === null ? '' : course.qualiopi ? 'yes' : 'no'}
          onChange={({ currentTarget: { value } }) =>
            save({ qualiopi: value === '' ? null : value === 'yes' })
          }
          data={[
            { value: '', label: t('unknown') },
            { value: 'yes', label: ui('yes') },
            { value: 'no', label: ui('no') },
          ]}
        />
      </div>
      <Switch
        label={t('certifying')}
        checked={course.certifying}
        onChange={(event) => save({ certifying: event.currentTarget.checked })}
      />
      {course.certifying ? (
        <>
          <CommitText
            label={t('certificate')}
            maxLength={300}
            value={course.certificate ?? ''}
            onCommit={(text) => save({ certificate: text || null })}
          />
          <div className={classes.two}>
            <CommitText
              label={t('certificateCode')}
              placeholder="RS5234"
              maxLength={30}
              value={course.certificateCode ?? ''}
              onCommit={(text) => save({ certificateCode: text || null })}
            />
            <CommitNumber
              label={t('validity')}
              placeholder={t('forEver')}
              clearable
              min={1}
              allowDecimal={false}
              value={course.validityMonths}
              onCommit={(months) => save({ validityMonths: months })}
            />
          </div>
        </>
      ) : null}
    </>
  );
}
