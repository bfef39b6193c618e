import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: one of them begun last would leave the other core with nothing to do. */
const slowest = [
  'tests/durability/kill.test.ts',
  'tests/proofs/scenarios.test.ts',
  'tests/proofs/ibm-onet.test.ts',
  'tests/durability/kill-imports.test.ts',
  'tests/imports.published.test.ts',
  'tests/proofs/frameworks.test.ts',
];

/** Begins with the slowest files; the others come in vitest's own order. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = slowest.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at < 0 ? slowest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
