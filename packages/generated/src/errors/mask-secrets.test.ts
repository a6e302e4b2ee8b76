import { describe, expect, it } from 'vitest';
import { maskSecrets } from './mask-secrets.ts';

describe('maskSecrets', () => {
  it('takes out the secrets of the request and whatever looks like a key', () => {
    expect(maskSecrets('Incorrect API key provided: sk-proj-Ab12cd34ef; not my-own-secret', ['my-own-secret'])).toBe(
      'Incorrect API key provided: ***; not ***',
    );
  });

  it('bounds the length', () => {
    expect(maskSecrets('x'.repeat(100_000), [])).toHaveLength(500);
  });
});
