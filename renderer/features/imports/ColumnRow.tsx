import { NativeSelect } from '@mantine/core';
import type { GuessedColumn, Inspection } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { gridFields } from './column-mapping.ts';
import { fieldName } from './field-name.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

interface ColumnRowProps {
  column: GuessedColumn;
  inspection: Inspection;
  /** What the column becomes; '' when it is left out. */
  field: string;
  onChange: (field: string) => void;
}

/** One column of the file: its header, some of its values, and what it becomes. */
export function ColumnRow({ column, inspection, field, onChange }: ColumnRowProps) {
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const published = inspection.kind === 'framework';
  const grid = [...new Set([...gridFields(inspection.kind, column.header), field])].filter((name) =>
    name.includes(':'),
  );
  const state = () => {
    if (field === '') return null;
    if (published) return <StatusBadge tone="ok">{t('columns.read')}</StatusBadge>;
    if (field !== column.field)
      return <StatusBadge tone="progress">{t('columns.chosen')}</StatusBadge>;
    return (
      <StatusBadge tone="ok">
        {t(column.remembered ? 'columns.remembered' : 'columns.recognised')}
      </StatusBadge>
    );
  };
  return (
    <tr className={field === '' ? classes.left : undefined}>
      <td className={classes.letter}>{column.column}</td>
      <td className={classes.headerName}>{column.header || t('columns.noHeader')}</td>
      <td className={classes.samples}>{column.samples.join(' · ')}</td>
      {published ? null : (
        <td className={classes.field}>
          <NativeSelect
            aria-label={t('columns.fieldOf', { column: `${column.column} ${column.header}` })}
            value={field}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            <option value="">{t('columns.ignore')}</option>
            <optgroup label={t('columns.fields')}>
              {inspection.fields.map(({ name, required }) => (
                <option key={name} value={name}>
                  {required
                    ? t('columns.required', { field: fieldName(name, shared) })
                    : fieldName(name, shared)}
                </option>
              ))}
            </optgroup>
            {grid.length > 0 ? (
              <optgroup label={t('columns.grid')}>
                {grid.map((name) => (
                  <option key={name} value={name}>
                    {t(name.startsWith('job:') ? 'columns.asJob' : 'columns.asSkill', {
                      name: name.slice(name.indexOf(':') + 1),
                    })}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </NativeSelect>
        </td>
      )}
      <td className={classes.mark}>{state()}</td>
    </tr>
  );
}
