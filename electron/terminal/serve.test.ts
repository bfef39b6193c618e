import { expect, test, vi } from 'vitest';
import { run } from './run.ts';

// Neither a real build nor a real door: what is said around them is what is asked here.
const stale = vi.hoisted(() => ({ is: true }));
vi.mock('../hosts/build-when-stale.ts', () => ({
  buildWhenStale: (announce: () => void) => {
    if (stale.is) announce();
  },
}));
vi.mock('../serve.ts', () => ({
  serve: async () => ({ url: 'http://127.0.0.1:1/#key', link: () => '', close: async () => {} }),
  closeOnSignal: () => {},
}));

async function serve(LANG: string) {
  const said = { out: '', err: '' };
  const outputs = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const code = await run(['serve', '--workspace', 'essai.relais'], outputs, { LANG });
  return { code, ...said };
}

test.each([
  ['fr_FR.UTF-8', 'Préparation de Relais (une fois)…\n'],
  ['en_GB.UTF-8', 'Preparing Relais (once)…\n'],
])(
  'a first serve says in %s on standard error that it builds, and its answer stays JSON',
  async (language, sentence) => {
    stale.is = true;
    const { code, out, err } = await serve(language);
    expect({ code, err }).toEqual({ code: 0, err: sentence });
    expect(JSON.parse(out)).toEqual({ url: 'http://127.0.0.1:1/#key' });
  },
);

test('a serve that has nothing to build says nothing', async () => {
  stale.is = false;
  expect(await serve('fr_FR.UTF-8')).toMatchObject({ code: 0, err: '' });
});
