import { describe, expect, it } from 'vitest';

import { createCommitRefusal } from './commit-refusal.ts';

describe('createCommitRefusal', () => {
  it('refuses below 100 ms, as the server would', () => {
    expect(createCommitRefusal(100)).toBeUndefined();
    expect(createCommitRefusal(99.98)).toMatchObject({
      name: 'RealtimeError',
      code: 'rejected',
      serverCode: 'input_audio_buffer_commit_empty',
      message: expect.stringContaining('100 ms of audio, not 99:'),
    });
  });
});
