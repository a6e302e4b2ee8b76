import { describe, expect, it } from 'vitest';

import { toHeardText } from './to-heard-text.ts';

describe('toHeardText', () => {
  it.each([
    { transcript: 'One two three four', heardMs: 1000, receivedMs: 1000, want: 'One two three four' },
    { transcript: 'One two three four', heardMs: 2000, receivedMs: 1000, want: 'One two three four' },
    { transcript: 'One two three four', heardMs: 500, receivedMs: 1000, want: 'One two' },
    { transcript: 'One two three four', heardMs: 390, receivedMs: 1000, want: 'One two' },
    { transcript: 'One two three four', heardMs: 380, receivedMs: 1000, want: 'One' },
    { transcript: 'One two three four', heardMs: 100, receivedMs: 1000, want: '' },
    { transcript: 'One two three four', heardMs: 0, receivedMs: 1000, want: '' },
    { transcript: 'One two three four', heardMs: 100, receivedMs: 0, want: '' },
    { transcript: '', heardMs: 100, receivedMs: 1000, want: '' },
    { transcript: 'こんにちは世界', heardMs: 500, receivedMs: 1000, want: 'こんに' },
    { transcript: '😀😀😀', heardMs: 500, receivedMs: 1000, want: '😀' },
  ])('has of $transcript after $heardMs of $receivedMs ms: $want', ({ transcript, want, ...heard }) => {
    expect(toHeardText(transcript, heard)).toBe(want);
  });

  it('has all of what was not cut off', () => {
    expect(toHeardText('All of it', undefined)).toBe('All of it');
  });
});
