import { describe, expect, it } from 'vitest';
import type { Area } from '../gen/area.ts';
import type { Provider } from '../provider.ts';
import { createReportedError, type FailureContext } from './create-reported-error.ts';

const createImage = { id: 'createImage', area: 'images' } as const;

function report(status: number, provider: Provider<Area>): string {
  const context: FailureContext = {
    operation: createImage,
    url: 'https://acme.test/openai/v1/images/generations?api-version=preview&key=hidden',
    provider,
    secrets: [],
    now: 0,
  };
  const body = { error: { message: 'Not here.' } };
  return createReportedError({ response: new Response('', { status }), text: '{…}', body }, context).message;
}

describe('createReportedError', () => {
  const acme: Provider = { id: 'acme', baseUrl: 'https://acme.test/openai/v1' };

  it('tells where a 404 came from, without the query, and that nobody knows whether the provider serves it', () => {
    expect(report(404, acme)).toBe(
      'createImage failed with status 404: acme: Not here. It was sent to https://acme.test/openai/v1/images/generations: ' +
        'check baseUrl, the id in the path and the model. It is not known whether acme serves images.',
    );
  });

  it.each([{ supported: 'all' }, { supported: ['images'] }] as const)('doubts nothing that is known: %o', (known) => {
    expect(report(404, { ...acme, ...known })).toMatch(/the id in the path and the model\.$/);
  });

  it('keeps the address to itself otherwise', () => {
    expect(report(400, acme)).toBe('createImage failed with status 400: acme: Not here.');
  });
});
