import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { EmptyState } from './states.tsx';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface Props {
  /** A new value (the address) clears the error. */
  resetKey: string;
  children: ReactNode;
}

/** Keeps the frame alive when a screen breaks, and says that saved data is intact. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.resetKey !== this.props.resetKey) {
      this.setState({ broken: false });
    }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Crash onRetry={() => this.setState({ broken: false })} />;
  }
}

/** What is shown in place of a screen that broke. */
export function Crash({ onRetry }: { onRetry: () => void }) {
  const t = useWords(uiWords);
  return (
    <div role="alert">
      <EmptyState
        title={t('crash')}
        action={
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        }
      >
        {t('crashHelp')}
      </EmptyState>
    </div>
  );
}
