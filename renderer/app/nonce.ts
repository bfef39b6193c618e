/** The nonce this page was served with: the only way its libraries may add style sheets. */
export const nonce: string =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

declare global {
  interface Window {
    /** Read by the scroll lock of dialogs for the style sheet it adds. */
    __webpack_nonce__?: string;
    trustedTypes?: {
      createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown;
    };
  }
}

/**
 * Makes the page work under its own content policy: gives the nonce to the dialogs' scroll lock, and lets
 * markup sinks take style sheet text only. Text that could open an element is refused.
 */
export function obeyContentPolicy(): void {
  window.__webpack_nonce__ = nonce;
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('Markup from text is not allowed');
      return text;
    },
  });
}
