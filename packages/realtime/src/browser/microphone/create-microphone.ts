import { callListener } from '../call-listener.ts';
import { openNode, type OpenNode } from '../open-node.ts';
import { type CaptureCommand, type CaptureNews, type CaptureOptions, lastFrameMs } from '../worklet/messages.ts';
import type { Microphone, MicrophoneFrame, MicrophoneOptions } from './microphone.ts';
import { closeStream, openStream, trackOf } from './open-stream.ts';

/**
 * Opens the microphone: an AudioWorklet at the device's own rate, which resamples and cuts frames by itself, so that nothing is lost
 * while the page is busy. When the device goes, the system's next choice takes its place.
 *
 * Rejects with a `RealtimeError`: `microphone-denied`, `no-microphone`, `microphone-in-use`, `insecure-context`, `worklet-blocked`; with
 * the signal's reason when it is aborted; and with a `TypeError` for options that cannot be right.
 *
 * @example
 * const microphone = await createMicrophone();
 * microphone.listen((frame) => session.appendAudio(frame));
 */
export async function createMicrophone(options: MicrophoneOptions = {}): Promise<Microphone> {
  const opened = await openNode(options, {
    numberOfOutputs: 0,
    // Whatever the device has is mixed to one (Web Audio API §4, channel up-mixing and down-mixing).
    channelCount: 1,
    channelCountMode: 'explicit',
    processorOptions: readFrames(options),
  });
  let stream: MediaStream | undefined;
  try {
    stream = await openStream(options, options.signal);
    // Safari and Firefox let a page that listens run a context without a gesture, from now on.
    opened.own?.resume().catch(() => undefined);
    return listenTo(stream, opened, options);
  } catch (error) {
    if (stream !== undefined) closeStream(stream);
    // In a context of the page's it would listen on to nothing.
    opened.node.port.postMessage('stop' satisfies CaptureCommand, []);
    await opened.close();
    throw error;
  }
}

function listenTo(first: MediaStream, { node, close }: OpenNode, options: MicrophoneOptions): Microphone {
  const { codec } = options;
  const listeners = new Set<(frame: MicrophoneFrame) => void>();
  let stream = first;
  let track = trackOf(first);
  let source: AudioNode | undefined;
  let newest = new Int16Array(1); // Silence.
  let stopped: Promise<void> | undefined;
  let onLast = () => {};
  node.port.addEventListener('message', ({ data }: MessageEvent<CaptureNews>) => {
    if (data === null) return onLast();
    newest = data;
    const frame = codec?.encode(data) ?? data;
    for (const listener of listeners) callListener(listener, frame);
  });
  node.port.start();
  const use = (next: MediaStream) => {
    source?.disconnect();
    stream = next;
    const context = node.context as AudioContext; // Microphones take no other one.
    source = context.createMediaStreamSource(next);
    source.connect(node);
    const { enabled } = track;
    track = trackOf(next);
    track.enabled = enabled;
    track.addEventListener('ended', replace, { once: true });
  };
  const replace = async (): Promise<void> => {
    try {
      const next = await openStream({ constraints: options.constraints });
      if (stopped !== undefined) return closeStream(next);
      use(next);
    } catch (error) {
      if (stopped !== undefined) return;
      await (stopped = stop());
      return options.onLost?.(error);
    }
    options.onDeviceChange?.(track);
  };
  const stop = async (): Promise<void> => {
    source?.disconnect();
    closeStream(stream);
    node.port.postMessage('stop' satisfies CaptureCommand, []);
    await new Promise<void>((resolve) => {
      onLast = resolve;
      setTimeout(resolve, lastFrameMs);
    });
    await close();
  };
  use(first);
  return {
    format: codec?.type ?? 'audio/pcm',
    get level() {
      return Math.hypot(...newest) / Math.sqrt(newest.length) / 32_768;
    },
    get muted() {
      return !track.enabled;
    },
    set muted(isMuted) {
      track.enabled = !isMuted;
    },
    get stream() {
      return stream;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => (stopped ??= stop()),
  };
}

function readFrames({ codec, frameMs = 20 }: MicrophoneOptions): CaptureOptions {
  const to = codec === undefined ? 24_000 : 8000;
  if (frameMs >= 5 && frameMs <= 1000) return { to, frameSize: Math.round((to * frameMs) / 1000) };
  throw new TypeError(`frameMs has to be a number from 5 to 1000, not ${frameMs}.`);
}
