import { createMicrophone, createPlayer } from '@unspool/realtime/browser';

import type { Lab } from '../lab.ts';
import { wait } from './sound.ts';
import { toFailure } from './to-failure.ts';

/** Puts another function in the place of the browser's; returns what puts it back. */
function replaceGetUserMedia(
  replace: (real: MediaDevices['getUserMedia']) => MediaDevices['getUserMedia'],
): () => void {
  const { mediaDevices } = navigator;
  const real = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = replace(real);
  return () => (mediaDevices.getUserMedia = real);
}

export const open: Lab['open'] = async (what, options = {}) => {
  const streams: MediaStream[] = [];
  const restore = replaceGetUserMedia((real) => async (constraints) => {
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
  try {
    const opened = await (what === 'microphone' ? createMicrophone(options) : createPlayer(options));
    await opened.stop();
    return 'opened';
  } catch (error) {
    return toFailure(error);
  } finally {
    restore();
    const isHeld = streams.some((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live'));
    // oxlint-disable-next-line no-unsafe-finally -- Whatever came of it, this is the worse.
    if (isHeld) throw new Error('The device is still held.');
  }
};

export const abandon: Lab['abandon'] = async () => {
  const streams: MediaStream[] = [];
  const restore = replaceGetUserMedia((real) => async (constraints) => {
    await wait(200); // As long as the user takes to answer.
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
  const controller = new AbortController();
  setTimeout(() => controller.abort('changed my mind'), 50);
  const reason = await createMicrophone({ signal: controller.signal }).catch((error: unknown) => error);
  await wait(400);
  restore();
  return { reason, tracks: streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState)) };
};

export const lose: Lab['lose'] = async ({ hasAnother }) => {
  const news: string[] = [];
  const microphone = await createMicrophone({
    onDeviceChange: ({ kind }) => news.push(`another ${kind}`),
    onLost: (error) => news.push(toFailure(error).code ?? 'unknown'),
  });
  let framesAfter = 0;
  const restore = replaceGetUserMedia((real) =>
    hasAnother ? real : () => Promise.reject(new DOMException('', 'NotFoundError')),
  );
  // No program can pull a plug: the track ends, and says so as it does when somebody pulls it.
  const [track] = microphone.stream.getAudioTracks();
  track?.stop();
  track?.dispatchEvent(new Event('ended'));
  await wait(200);
  microphone.listen(() => (framesAfter += 1));
  await wait(300);
  restore();
  await microphone.stop();
  return { news, framesAfter };
};

export const countRates: Lab['countRates'] = async () => {
  const rates: (number | undefined)[] = [];
  const Real = globalThis.AudioContext;
  globalThis.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      rates.push(options?.sampleRate);
    }
  };
  const [microphone, player] = await Promise.all([createMicrophone(), createPlayer()]);
  await Promise.all([microphone.stop(), player.stop()]);
  globalThis.AudioContext = Real;
  return rates;
};

export const mute: Lab['mute'] = async () => {
  const microphone = await createMicrophone({ constraints: { echoCancellation: false, noiseSuppression: false } });
  let frames = 0;
  let heard = 0;
  // The device beeps for some milliseconds, twice a second.
  const watch = setInterval(() => (heard = Math.max(heard, microphone.level)), 5);
  await wait(1200);
  clearInterval(watch);
  microphone.muted = true;
  await wait(200);
  microphone.listen(() => (frames += 1));
  await wait(200);
  const muted = microphone.level;
  await microphone.stop();
  return { heard, muted, frames };
};
