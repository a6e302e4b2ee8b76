import { describe, expect, it } from 'vitest';

import { createMicrophone } from './microphone/create-microphone.ts';
import { createPlayer } from './player/create-player.ts';

describe('where there is no page', () => {
  it.each([
    { name: 'createMicrophone', open: createMicrophone },
    { name: 'createPlayer', open: createPlayer },
  ])('$name says so', async ({ open }) => {
    await expect(open()).rejects.toMatchObject({ name: 'RealtimeError', code: 'insecure-context' });
  });
});
