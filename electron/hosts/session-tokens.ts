import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Secrets of one launch of the browser door, in memory only. A key works once, from the address the user opens;
 * it is exchanged for a token that every call carries. All comparisons take the same time.
 */
export class SessionTokens {
  #keys: Buffer[] = [];
  readonly #tokens: Buffer[] = [];

  /** Makes a single-use key for the fragment of an address. */
  newKey(): string {
    const key = secret();
    this.#keys.push(digest(key));
    return key;
  }

  /** Trades a key for a session token; null when the key is wrong or was used before. */
  redeem(key: string): string | null {
    const given = digest(key);
    const left = this.#keys.filter((known) => !timingSafeEqual(known, given));
    if (left.length === this.#keys.length) return null;
    this.#keys = left;
    const token = secret();
    this.#tokens.push(digest(token));
    return token;
  }

  /** Tells whether a call may pass. */
  accepts(token: string): boolean {
    const given = digest(token);
    return this.#tokens.filter((known) => timingSafeEqual(known, given)).length > 0;
  }
}
