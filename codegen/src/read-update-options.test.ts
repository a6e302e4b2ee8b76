import { expect, it } from 'vitest';
import { readUpdateOptions } from './read-update-options.ts';

it('tells what to take over, and where it comes from', () => {
  const args = ['--from', 'a.yaml', '--origin', 'acme/api', '--commit', 'abc', '--date', '2026-12-01'];
  expect(readUpdateOptions('vendor', args)).toEqual({
    from: 'a.yaml',
    provenance: { origin: 'acme/api', commit: 'abc', date: '2026-12-01' },
  });
});

it('says what to run when it is not told from where', () => {
  expect(() => readUpdateOptions('vendor', ['--date', '2026-12-01'])).toThrow(
    '--from: is missing. Run: npm run vendor -- --from <file or URL>',
  );
});
