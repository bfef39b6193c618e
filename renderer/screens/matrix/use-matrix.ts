import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { MatrixIndex } from './matrix-index.ts';
import { matrixQuery } from './matrix-query.ts';

/** The whole company's matrix of today, asked again after any write. */
export function useMatrix(): UseQueryResult<MatrixIndex> {
  return useQuery(matrixQuery());
}
