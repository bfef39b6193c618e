import { Radio } from '@mantine/core';
import { type ImportKind, importKinds } from '#shared/imports/imports.contract.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

interface KindChoiceProps {
  value: ImportKind;
  onChange: (kind: ImportKind) => void;
}

/** What the file is about; arrows move between the kinds. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const t = useWords(importsFlowWords);
  return (
    <Radio.Group
      value={value}
      onChange={(kind) => onChange(kind as ImportKind)}
      aria-label={t('kindLabel')}
    >
      <div className={classes.kinds}>
        {importKinds.map((kind) => (
          <Radio.Card key={kind} value={kind} className={classes.kind}>
            <Radio.Indicator size="xs" mt={2} />
            <span>
              <span className={classes.kindName}>{t(`kind.${kind}`)}</span>
              <span className={classes.kindHelp}>{t(`kindHelp.${kind}`)}</span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
