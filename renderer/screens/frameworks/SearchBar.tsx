import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  type FrameworkKind,
  type FrameworkName,
  frameworkKinds,
} from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';

export interface SearchQuestion {
  text: string;
  kind: FrameworkKind | 'both';
  framework: FrameworkName | '';
}

interface SearchBarProps {
  value: SearchQuestion;
  onChange: (value: SearchQuestion) => void;
  present: readonly FrameworkName[];
}

/** What is searched, in what. */
export function SearchBar({ value, onChange, present }: SearchBarProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  return (
    <search className={classes.search}>
      <TextInput
        className={classes.find ?? ''}
        aria-label={t('find')}
        placeholder={t('findHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label={t('kind')}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: kind as SearchQuestion['kind'] })}
        data={['both' as const, ...frameworkKinds].map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
        }))}
      />
      <NativeSelect
        aria-label={t('framework')}
        value={value.framework}
        onChange={(event) =>
          onChange({ ...value, framework: event.currentTarget.value as FrameworkName | '' })
        }
        data={[
          { value: '', label: t('allFrameworks') },
          ...present.map((name) => ({ value: name, label: shared(`frameworks.${name}`) })),
        ]}
      />
    </search>
  );
}
