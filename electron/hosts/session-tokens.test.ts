import { expect, test } from 'vitest';
import { SessionTokens } from './session-tokens.ts';

test('a key works once and gives a token that works until the end', () => {
  const tokens = new SessionTokens();
  const key = tokens.newKey();
  const token = tokens.redeem(key)!;
  expect(tokens.accepts(token)).toBe(true);
  expect(tokens.redeem(key)).toBeNull();
  expect(tokens.accepts(token)).toBe(true);
});

test('keys and tokens hold 256 bits and never repeat', () => {
  const tokens = new SessionTokens();
  const keys = Array.from({ length: 50 }, () => tokens.newKey());
  const all = [...keys, ...keys.map((key) => tokens.redeem(key)!)];
  expect(new Set(all).size).toBe(100);
  for (const secret of all) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
});

test('nothing but an issued token is accepted', () => {
  const tokens = new SessionTokens();
  const key = tokens.newKey();
  const token = tokens.redeem(tokens.newKey())!;
  const other = new SessionTokens();
  const foreign = other.redeem(other.newKey())!;
  for (const wrong of ['', key, foreign, `${token}x`, token.slice(1), token.toUpperCase()]) {
    expect(tokens.accepts(wrong), wrong).toBe(false);
  }
  expect(new SessionTokens().accepts('')).toBe(false);
});
