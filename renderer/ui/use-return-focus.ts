import { useLayoutEffect } from 'react';

/** Gives the focus back, once the component is gone, to what had it when it came: else the keyboard starts the page again. */
export function useReturnFocus(): void {
  useLayoutEffect(() => {
    const opener = openerOf(document.activeElement);
    return () => {
      // The dialog lets go of the focus first.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && opener?.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, []);
}

/** An item of a menu goes with its menu: the button that opened it stays. */
function openerOf(active: Element | null): HTMLElement | null {
  const menu = active?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  if (menu) return document.getElementById(menu);
  return active instanceof HTMLElement ? active : null;
}
