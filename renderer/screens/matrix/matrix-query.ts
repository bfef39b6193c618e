import { queryOptions } from '@tanstack/react-query';
import { decodeMatrix } from '#shared/skills/matrix-file.ts';
import { client, orpc } from '../../api/client.ts';
import { MatrixIndex } from './matrix-index.ts';

/** The whole company's matrix of today, asked again after any write. */
export function matrixQuery() {
  return queryOptions({
    queryKey: [...orpc.skills.wholeMatrix.queryKey({ input: {} }), 'index'],
    queryFn: async ({ signal }): Promise<MatrixIndex> => {
      const file = await client.skills.wholeMatrix({}, { signal });
      return new MatrixIndex(decodeMatrix(await file.arrayBuffer()));
    },
    structuralSharing: false,
  });
}
