import { buildWhenStale } from '../../electron/hosts/build-when-stale.ts';

/** Builds once before the tests that need the bundles. */
export default function setup(): void {
  buildWhenStale();
}
