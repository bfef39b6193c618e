import { NativeSelect } from '@mantine/core';
import { useCellWords } from '../../features/skills/use-cell-words.ts';

interface LevelChoiceProps {
  label: string;
  value: number;
  onChange: (level: number) => void;
}

/** A level of the workspace's scale, from 1 on. */
export function LevelChoice({ label, value, onChange }: LevelChoiceProps) {
  const say = useCellWords();
  return (
    <NativeSelect
      label={label}
      value={String(Math.min(value, say.top))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={Array.from({ length: say.top }, (_, at) => ({
        value: String(at + 1),
        label: say.levelName(at + 1),
      }))}
    />
  );
}
