import { describe, expect, it } from 'vitest';
import { readErrorDetails } from './read-error-details.ts';

describe('readErrorDetails', () => {
  it.each([
    {
      form: 'OpenAI',
      given: { error: { message: 'm', type: 't', param: 'p', code: 'c' } },
      want: { message: 'm', type: 't', param: 'p', code: 'c' },
    },
    {
      form: 'nulls',
      given: { error: { message: 'm', type: 't', param: null, code: null } },
      want: { message: 'm', type: 't' },
    },
    { form: 'numeric code', given: { error: { message: 'm', code: 429 } }, want: { message: 'm', code: '429' } },
    {
      form: 'error as text',
      given: { code: 'invalid-argument', error: 'm' },
      want: { message: 'm', code: 'invalid-argument' },
    },
    {
      form: 'members at the top',
      given: { object: 'error', message: 'm', type: 't', code: 400 },
      want: { message: 'm', type: 't', code: '400' },
    },
    { form: 'detail as text', given: { detail: 'm' }, want: { message: 'm' } },
    {
      form: 'detail as list',
      given: { detail: [{ type: 'missing', loc: ['body'], msg: 'm' }] },
      want: { message: 'm' },
    },
    {
      form: 'message with detail',
      given: { object: 'error', message: { detail: [{ msg: 'm' }] } },
      want: { message: 'm' },
    },
    {
      form: 'array',
      given: [{ error: { code: 429, message: 'm', status: 'EXHAUSTED' } }],
      want: { message: 'm', code: '429', type: 'EXHAUSTED' },
    },
    { form: 'words', given: 'Bad Gateway', want: {} },
    { form: 'nothing', given: undefined, want: {} },
  ])('reads $form', ({ given, want }) => {
    const found = Object.fromEntries(
      Object.entries(readErrorDetails(given)).filter(([, value]) => value !== undefined),
    );
    expect(found).toEqual(want);
  });
});
