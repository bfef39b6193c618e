import { Button } from '@mantine/core';
import type { Inspection, Mapping } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { missingFields } from '#shared/imports/mapping.ts';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { gridOf, withField } from './column-mapping.ts';
import { fieldName } from './field-name.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

interface ColumnsStepProps {
  inspection: Inspection;
  mapping: Mapping;
  /** The user changed the guess. */
  corrected: boolean;
  onChange: (mapping: Mapping) => void;
  onBack: () => void;
  onPreview: () => void;
  /** The preview of these very columns is already on screen. */
  shown: boolean;
  busy: boolean;
}

/** The second step: what each column becomes, what is still missing, and how the sheet was understood. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { inspection, mapping, corrected, onChange, onBack, onPreview, shown, busy } = props;
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const format = useFormat();
  const { kind, layout, columns } = inspection;
  const published = kind === 'framework';
  const missing = missingFields(
    kind,
    Object.values(mapping).map((field) => field || null),
  );
  const used = Object.values(mapping).filter((field) => field !== '').length;
  const grid = gridOf(mapping);
  return (
    <div className={classes.stack}>
      {published && layout !== 'long' && layout !== 'wide' ? (
        <p className={classes.text}>{t(`columns.published.${layout}`)}</p>
      ) : null}
      {grid ? (
        <p className={classes.text}>
          {t(grid === 'skill' ? 'columns.wideSkill' : 'columns.wideJob')}
        </p>
      ) : null}
      <div className={classes.line}>
        <span className={classes.muted}>
          {t('columns.count', {
            used: format.number(used),
            total: format.number(columns.length),
          })}
          {' · '}
          {t('columns.headerRow', { row: format.number(inspection.headerRow) })}
        </span>
        <span role="status">
          {published ? null : missing.length > 0 ? (
            <StatusBadge tone="danger">
              {t('columns.missing', {
                fields: format.list(missing.map((name) => fieldName(name, shared))),
              })}
            </StatusBadge>
          ) : (
            <StatusBadge tone="ok">{t('columns.complete')}</StatusBadge>
          )}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={t('columns.table')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.letter')}</th>
              <th scope="col">{t('columns.header')}</th>
              <th scope="col">{t('columns.samples')}</th>
              {published ? null : <th scope="col">{t('columns.field')}</th>}
              <th scope="col">{t('columns.state')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                inspection={inspection}
                field={mapping[column.column] ?? ''}
                onChange={(field) => onChange(withField(mapping, column.column, field))}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div className={classes.line}>
        <span className={classes.muted}>{t('columns.wrongKind')}</span>
        <span className={classes.end}>
          {corrected ? (
            <Button variant="subtle" onClick={onBack}>
              {t('columns.back')}
            </Button>
          ) : null}
          {shown ? null : (
            <Button disabled={missing.length > 0} loading={busy} onClick={onPreview}>
              {t('columns.show')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
