import { expect, test } from 'vitest';
import { isOwnPage, safeExternal } from './own-page.ts';

test.each(['app://relais/', 'app://relais', 'app://relais/people/12?x=1#y', 'APP://relais/'])(
  '%s is our page',
  (address) => {
    expect(isOwnPage(address)).toBe(true);
  },
);

test.each([
  'app://x/',
  'app://relais.evil/',
  'app://relaisx/',
  'app://x@relais/',
  'app://x:y@relais/',
  'app://relais@evil/',
  'app://relais:1/',
  'app:relais',
  'app:///relais/',
  'file:///etc/passwd',
  'http://relais/',
  'https://relais/',
  'https://example.org/app://relais/',
  'javascript:alert(1)',
  'data:text/html,app://relais/',
  'blob:app://relais/1',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'devtools://devtools/',
  'view-source:app://relais/',
  'ws://relais/',
  '',
  'relais',
  '//relais/',
])('%j is not our page', (address) => {
  expect(isOwnPage(address)).toBe(false);
});

test.each([
  ['https://www.example.org/a?b=c#d', 'https://www.example.org/a?b=c#d'],
  ['https://EXAMPLE.org', 'https://example.org/'],
  ['mailto:rh@example.org', 'mailto:rh@example.org'],
  ['mailto:rh@example.org?subject=Plan', 'mailto:rh@example.org?subject=Plan'],
])('%s is handed to the system', (address, expected) => {
  expect(safeExternal(address)).toBe(expected);
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'file://host/share',
  'ftp://example.org/',
  'smb://host/share',
  'ms-msdt:/id PCWDiagnostic',
  'ms-word:ofe|u|https://example.org/a.docx',
  'search-ms:query=x',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1',
  'app://relais/',
  'about:blank',
  'chrome://settings',
  'tel:112',
  'ssh://host',
  '\\\\host\\share',
  '//host/share',
  'C:\\Windows\\System32\\calc.exe',
  '/usr/bin/xcalc',
  'https://user@example.org/',
  'https://user:pass@example.org/',
  'https://exam\tple.org/',
  'https://example.org/\r\nX: y',
  'https://example.org\\@evil.org',
  'https://example.org/\u0000',
  'https://',
  'mailto:',
  'mailto:x',
  'mailto:a@b c',
  '',
  'example.org',
])('%j is not handed to the system', (address) => {
  expect(safeExternal(address)).toBeNull();
});
