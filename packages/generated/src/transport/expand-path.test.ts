import { describe, expect, it } from 'vitest';
import { expandPath } from './expand-path.ts';

describe('expandPath', () => {
  it.each([
    { template: '/models', values: [], want: '/models' },
    { template: '/models/{model}', values: ['ft:gpt-5:org::id'], want: '/models/ft%3Agpt-5%3Aorg%3A%3Aid' },
    { template: '/a/{one}/b/{two}', values: ['x/y', '?#é'], want: '/a/x%2Fy/b/%3F%23%C3%A9' },
    { template: '/files/{file_id}', values: ['...'], want: '/files/...' },
    { template: '/files/{file_id}', values: ['%2e%2e%2f'], want: '/files/%252e%252e%252f' },
  ])('fills $template', ({ template, values, want }) => {
    expect(expandPath(template, values)).toBe(want);
    expect(new URL(`http://h${expandPath(template, values)}`).pathname).toBe(want);
  });

  it.each(['', '.', '..', '%2e', '%2E%2e', '.%2e'])('refuses %j and names the parameter', (value) => {
    expect(() => expandPath('/files/{file_id}', [value])).toThrow(/file_id of \/files\/\{file_id\}/);
  });

  it('refuses a value that is missing', () => {
    expect(() => expandPath('/a/{one}/{two}', ['x'])).toThrow(TypeError);
  });
});
