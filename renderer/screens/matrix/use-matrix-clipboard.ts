import { useEffect, useRef } from 'react';

interface ClipboardActions {
  /** Text of what is chosen; null when nothing is. */
  copy: () => string | null;
  paste: (text: string) => void;
}

/** Answers the clipboard's own events while the focus is inside `within`: no permission is asked, and menus work too. */
export function useMatrixClipboard(
  within: React.RefObject<HTMLElement | null>,
  actions: ClipboardActions,
): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const concerned = (event: ClipboardEvent) => {
      const active = document.activeElement;
      return (
        event.clipboardData !== null &&
        within.current?.contains(active) === true &&
        !(active instanceof HTMLInputElement)
      );
    };
    // Cutting copies: an assessment is history, nothing is taken away.
    const copy = (event: ClipboardEvent) => {
      if (!concerned(event)) return;
      const text = latest.current.copy();
      if (text === null) return;
      event.clipboardData!.setData('text/plain', text);
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (!concerned(event)) return;
      event.preventDefault();
      latest.current.paste(event.clipboardData!.getData('text/plain'));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [within]);
}
