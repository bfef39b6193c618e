import { RelaisError } from '../kernel/errors.ts';
import type { LicenceOffer } from './offer.ts';

/** The offers of the given codes, in that order, each once; INVALID names a code that is not there. */
export function offersOf(
  offers: readonly LicenceOffer[],
  codes: readonly string[],
): LicenceOffer[] {
  return [...new Set(codes)].map((code) => {
    const offer = offers.find((one) => one.code === code);
    if (!offer) throw new RelaisError('INVALID', { detail: code });
    return offer;
  });
}
