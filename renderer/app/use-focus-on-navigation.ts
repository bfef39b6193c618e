import { useEffect, useRef } from 'react';

/** After a move to another screen, puts the focus on its title, so that a screen reader says where one is. */
export function useFocusOnNavigation(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('main');
    if (!main) return;
    const focusTitle = () => {
      const title = main.querySelector<HTMLElement>('[data-page-title]');
      title?.focus({ preventScroll: true });
      return title !== null;
    };
    main.scrollTo(0, 0);
    if (focusTitle()) return;
    // The screen's code is still loading: wait for its title.
    const observer = new MutationObserver(() => {
      if (focusTitle()) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}
