import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import classes from './FileDrop.module.css';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface FileDropProps {
  /** As of an input's `accept`: `.xlsx,.csv`. */
  accept: string;
  onFile: (file: File) => void;
  disabled?: boolean;
  /** Verb of the button; « Choisir un fichier » by default. */
  label?: string;
  /** Line under the button: accepted formats and limits. */
  hint?: ReactNode;
}

/** A place to drop a file, with a button that does the same by keyboard. */
export function FileDrop({ accept, onFile, disabled, label, hint }: FileDropProps) {
  const t = useWords(uiWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse shortcut of the button inside
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span className={classes.text}>{t('dropHere')}</span>
      <Button variant="default" disabled={disabled} onClick={() => input.current?.click()}>
        {label ?? t('chooseFile')}
      </Button>
      {hint ? <span className={classes.hint}>{hint}</span> : null}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label ?? t('chooseFile')}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen twice must be read twice: it may have been corrected meanwhile.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
