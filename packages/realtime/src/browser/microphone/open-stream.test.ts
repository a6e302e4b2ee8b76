import { afterEach, describe, expect, it, vi } from 'vitest';

import { isRealtimeError } from '../../realtime-error.ts';
import { openStream } from './open-stream.ts';

/** Puts a page's devices where Node has none. */
function provideDevices(getUserMedia: () => Promise<unknown>): void {
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
}

afterEach(() => vi.unstubAllGlobals());

const refusals = [
  { name: 'NotAllowedError', code: 'microphone-denied' },
  { name: 'NotFoundError', code: 'no-microphone' },
  { name: 'OverconstrainedError', code: 'no-microphone' },
  { name: 'NotReadableError', code: 'microphone-in-use' },
];

describe('openStream', () => {
  it.each(refusals)('calls a $name $code', async ({ name, code }) => {
    const cause = new DOMException('what the browser says', name);
    provideDevices(() => Promise.reject(cause));
    const error = await openStream({}).catch((reason: unknown) => reason);
    expect(isRealtimeError(error)).toBe(true);
    expect(error).toMatchObject({ code, cause });
  });

  it('passes on what is no refusal', async () => {
    const odd = new TypeError('At least one of audio and video must be requested');
    provideDevices(() => Promise.reject(odd));
    await expect(openStream({})).rejects.toBe(odd);
  });

  it('rejects an abort at once, and lets go of a device that comes later', async () => {
    let answer: (stream: unknown) => void = () => undefined;
    provideDevices(() => new Promise((resolve) => (answer = resolve)));
    const controller = new AbortController();
    const opening = openStream({}, controller.signal);
    controller.abort('enough');
    await expect(opening).rejects.toBe('enough');
    const stopped = await new Promise((resolve) => answer({ getTracks: () => [{ stop: () => resolve('stopped') }] }));
    expect(stopped).toBe('stopped');
  });
});
