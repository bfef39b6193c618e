/** How an offer is called: vendor and plan, once when they are the same. */
export function offerName(offer: { vendor: string; name: string }): string {
  return offer.vendor === offer.name ? offer.name : `${offer.vendor} ${offer.name}`;
}
