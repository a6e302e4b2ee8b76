import { untilAborted } from '../../until-aborted.ts';
import type { MicrophoneOptions } from './microphone.ts';
import { RealtimeError, type RealtimeErrorCode } from '../../realtime-error.ts';

/** What browsers reject with (Media Capture and Streams §10.2), and what is said of it. */
const refusals: Readonly<Record<string, readonly [RealtimeErrorCode, string]>> = {
  NotAllowedError: ['microphone-denied', 'The user, or a policy, denies this page the microphone.'],
  NotFoundError: ['no-microphone', 'There is no microphone.'],
  OverconstrainedError: ['no-microphone', 'There is no microphone that fits deviceId and constraints.'],
  NotReadableError: ['microphone-in-use', 'Another program may be using the microphone.'],
};

/**
 * Asks for a microphone. An abort rejects at once with the signal's reason; should the user agree later, the device is let go of.
 * Rejects with a `RealtimeError` that tells refusals apart.
 */
export async function openStream(
  { deviceId, constraints }: Pick<MicrophoneOptions, 'deviceId' | 'constraints'>,
  signal?: AbortSignal,
): Promise<MediaStream> {
  signal?.throwIfAborted();
  const audio: MediaTrackConstraints = {
    channelCount: 1,
    echoCancellation: true,
    noiseSuppression: true,
    autoGainControl: true,
    ...constraints,
    ...(deviceId !== undefined && { deviceId: { exact: deviceId } }),
  };
  const opening = navigator.mediaDevices.getUserMedia({ audio });
  try {
    return await (signal ? untilAborted(opening, signal) : opening);
  } catch (cause) {
    if (signal?.aborted) {
      void opening.then(closeStream, () => undefined); // Nobody waits for it any more.
      throw cause;
    }
    const refusal = refusals[(cause as Error).name]; // Not all of what browsers reject with are DOMExceptions.
    throw refusal ? new RealtimeError(...refusal, { cause }) : cause;
  }
}

/** The only track that there is: no more than sound was asked for (Media Capture and Streams §10.2). */
export function trackOf(stream: MediaStream): MediaStreamTrack {
  return stream.getTracks()[0] as MediaStreamTrack;
}

/** Lets go of the device. */
export function closeStream(stream: MediaStream): void {
  trackOf(stream).stop();
}
