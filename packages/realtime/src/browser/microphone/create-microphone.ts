import { encodeALaw } from '../../audio/a-law.ts';
import { encodeMuLaw } from '../../audio/mu-law.ts';
import { callListener } from '../call-listener.ts';
import { loadWorklet } from '../load-worklet.ts';
import { openContext } from '../open-context.ts';
import { type CaptureCommand, captureName, type CaptureNews, type CaptureOptions } from '../worklet/messages.ts';
import type { Microphone, MicrophoneFrame, MicrophoneOptions } from './microphone.ts';
import { closeStream, openStream } from './open-stream.ts';

/** Milliseconds for the worklet to hand over its last frame. One whose context stands still may not. */
const lastFrameMs = 200;

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
  const { format = 'audio/pcm', deviceId, signal, workletUrl } = options;
  signal?.throwIfAborted();
  const processorOptions = readFrames(options);
  const defaults = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  const constraints = { ...defaults, ...options.constraints };
  const own = options.context === undefined ? openContext(options.onSuspended) : undefined;
  const context = own ?? (options.context as AudioContext); // One of them is there.
  let stream: MediaStream | undefined;
  try {
    const chosen = deviceId === undefined ? constraints : { ...constraints, deviceId: { exact: deviceId } };
    stream = await openStream(chosen, signal);
    // Safari and Firefox let a page that listens run a context without a gesture, from now on.
    own?.resume().catch(() => undefined);
    await loadWorklet(context, workletUrl);
    signal?.throwIfAborted();
    const node = new AudioWorkletNode(context, captureName, {
      numberOfOutputs: 0,
      // Whatever the device has is mixed to one (Web Audio API §4, channel up-mixing and down-mixing).
      channelCount: 1,
      channelCountMode: 'explicit',
      processorOptions,
    });
    return listenTo(stream, { node, own, constraints, options: { ...options, format } });
  } catch (error) {
    if (stream !== undefined) closeStream(stream);
    await own?.close();
    throw error;
  }
}

interface Recording {
  readonly node: AudioWorkletNode;
  /** The context, where it is ours to close. */
  readonly own: AudioContext | undefined;
  /** What another device is asked for. */
  readonly constraints: MediaTrackConstraints;
  readonly options: MicrophoneOptions & Pick<Microphone, 'format'>;
}

function listenTo(first: MediaStream, { node, own, constraints, options }: Recording): Microphone {
  const { format } = options;
  const listeners = new Set<(frame: MicrophoneFrame) => void>();
  let stream = first;
  let source: AudioNode | undefined;
  let newest = new Int16Array();
  let muted = false;
  let stopped: Promise<void> | undefined;
  const finished = new Promise<void>((resolve) => {
    node.port.addEventListener('message', ({ data }: MessageEvent<CaptureNews>) => {
      if (data === null) return resolve();
      newest = data;
      const frame = format === 'audio/pcmu' ? encodeMuLaw(data) : format === 'audio/pcma' ? encodeALaw(data) : data;
      for (const listener of listeners) callListener(listener, frame);
    });
    node.port.start();
  });
  const mute = () => stream.getAudioTracks().forEach((track) => (track.enabled = !muted));
  const use = (next: MediaStream) => {
    source?.disconnect();
    stream = next;
    source = new MediaStreamAudioSourceNode(node.context as AudioContext, { mediaStream: next });
    source.connect(node);
    mute();
    for (const track of next.getAudioTracks()) track.addEventListener('ended', replace, { once: true });
  };
  const replace = async (): Promise<void> => {
    let next: MediaStream;
    try {
      next = await openStream(constraints);
    } catch (error) {
      if (stopped !== undefined) return;
      await (stopped = stop());
      return options.onLost?.(error);
    }
    if (stopped !== undefined) return closeStream(next);
    use(next);
    for (const track of next.getAudioTracks()) options.onDeviceChange?.(track);
  };
  const stop = async (): Promise<void> => {
    source?.disconnect();
    closeStream(stream);
    node.port.postMessage('stop' satisfies CaptureCommand, []);
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, lastFrameMs))]);
    if (own !== undefined && own.state !== 'closed') await own.close();
  };
  use(first);
  return {
    format,
    get level() {
      const squares = newest.reduce((sum, sample) => sum + sample * sample, 0);
      return Math.sqrt(squares / (newest.length || 1)) / 32_768;
    },
    get muted() {
      return muted;
    },
    set muted(isMuted) {
      muted = isMuted;
      mute();
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

function readFrames({ format = 'audio/pcm', frameMs = 20 }: MicrophoneOptions): CaptureOptions {
  const to = format === 'audio/pcm' ? 24_000 : 8000;
  const frameSize = Math.round((to * frameMs) / 1000);
  if (frameSize >= to / 200 && frameSize <= to) return { to, frameSize };
  throw new TypeError('frameMs has to be a number of milliseconds from 5 to 1000.');
}
