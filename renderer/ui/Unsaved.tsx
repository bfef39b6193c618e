import { Button, Group, Text } from '@mantine/core';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface UnsavedProps {
  onLeave: () => void;
  onStay: () => void;
}

/** Asks whether what was typed may be lost; the safe answer has the focus. */
export function Unsaved({ onLeave, onStay }: UnsavedProps) {
  const t = useWords(uiWords);
  return (
    <Group role="alert" justify="flex-end" gap="xs" mt="md">
      <Text size="sm" w="100%" ta="end">
        {t('unsaved')}
      </Text>
      <Button variant="default" onClick={onLeave}>
        {t('leave')}
      </Button>
      <Button autoFocus onClick={onStay}>
        {t('keepTyping')}
      </Button>
    </Group>
  );
}
