import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyJob } from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { orpc } from '../../api/client.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import { Results } from './Results.tsx';
import { useItemName } from './use-item-name.ts';

interface LinkPanelProps {
  job: CompanyJob;
  onClose: () => void;
}

/** Finds the published job a job of the company corresponds to, and takes what it asks when wanted. */
export function LinkPanel({ job: { id, name, linked }, onClose }: LinkPanelProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const nameOf = useItemName();
  const [text, setText] = useState(name);
  const [takeRequirements, setTake] = useState(false);
  const link = useMutation(orpc.frameworks.linkJob.mutationOptions());
  return (
    <SidePanel
      title={t('linkFor', { name })}
      subtitle={t('linkHelp')}
      onClose={onClose}
      width={420}
      footer={
        linked ? (
          <Button
            variant="default"
            onClick={() => link.mutate({ jobId: id, frameworkJobId: null })}
          >
            {t('unlink')}
          </Button>
        ) : null
      }
    >
      {linked ? (
        <KeyValue
          rows={[
            [
              t('linkedTo'),
              `${nameOf(linked).shown} (${shared(`frameworks.${linked.framework}`)})`,
            ],
          ]}
        />
      ) : null}
      <TextInput
        label={t('findJob')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        size="xs"
        checked={takeRequirements}
        onChange={(event) => setTake(event.currentTarget.checked)}
        label={t('takeRequirements')}
      />
      {text.trim() === '' ? null : (
        <Results
          question={{ text, kind: 'job', framework: '' }}
          open={linked}
          onOpen={(found) => link.mutate({ jobId: id, frameworkJobId: found.id, takeRequirements })}
        />
      )}
    </SidePanel>
  );
}
