import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a move to another screen, puts the focus on its title, so that a screen reader says where one is. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    let observer: MutationObserver | null = null;
    const stop = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      // The first screen of the window keeps the browser's own focus.
      if (!fromLocation || !pathChanged) return;
      observer?.disconnect();
      const main = document.getElementById('main');
      if (!main) return;
      main.scrollTo(0, 0);
      if (focusTitle(main)) return;
      // The screen still waits for its data: its title comes with it.
      observer = new MutationObserver(() => {
        if (focusTitle(main)) observer?.disconnect();
      });
      observer.observe(main, { childList: true, subtree: true });
    });
    return () => {
      stop();
      observer?.disconnect();
    };
  }, [router]);
}

function focusTitle(main: HTMLElement): boolean {
  const title = main.querySelector<HTMLElement>('[data-page-title]');
  title?.focus({ preventScroll: true });
  return title !== null;
}
