import { describe, expect, it } from 'vitest';
import { refuseMisfit } from './refuse-misfit.ts';

describe('refuseMisfit', () => {
  it.each([
    { path: 'a', rule: 'required', want: { param: 'a', code: 'missing_required_parameter' } },
    { path: 'a.b[0]', rule: 'type', want: { param: 'a.b[0]', code: 'invalid_type' } },
    { path: 'a', rule: 'additionalProperties', want: { param: 'a', code: 'unknown_parameter' } },
    { path: '', rule: 'enum', want: { param: null, code: 'invalid_value' } },
  ])('turns $rule at "$path" into $want', ({ path, rule, want }) => {
    const problems = [
      { path, rule, message: 'One.' },
      { path: 'z', rule: 'type', message: 'Two.' },
    ];
    expect(() => refuseMisfit(problems)).toThrow(expect.objectContaining({ status: 400, message: 'One.', ...want }));
  });

  it('lets pass what fits', () => {
    expect(() => refuseMisfit([])).not.toThrow();
  });
});
