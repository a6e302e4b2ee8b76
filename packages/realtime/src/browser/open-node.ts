import { RealtimeError } from '../realtime-error.ts';
import { openContext } from './open-context.ts';
import { processorName } from './worklet/messages.ts';
import { workletSource } from './worklet-source.ts';

/** Where sound is to be made or heard. */
export interface NodeOptions {
  /** Called when the page has to be clicked before there is sound. */
  readonly onSuspended?: (() => void) | undefined;
  /** Where the worklet is served. @default a blob */
  readonly workletUrl?: string | URL | undefined;
  /** A context of the caller's. @default one at the device's rate */
  readonly context?: BaseAudioContext | undefined;
}

/** A processor at work. */
export interface OpenNode {
  readonly node: AudioWorkletNode;
  /** Its context, where it is ours to resume and to close. */
  readonly own: AudioContext | undefined;
  /** Lets go of the context. */
  close(): Promise<void>;
}

/**
 * Opens a context and starts a processor in it. Rejects with a `RealtimeError` where there is no sound, and where the page's
 * Content-Security-Policy, or the server, does not let it have the worklet.
 */
export async function openNode(
  { context, onSuspended, workletUrl }: NodeOptions,
  nodeOptions: AudioWorkletNodeOptions,
): Promise<OpenNode> {
  const own = context ? undefined : openContext(onSuspended);
  const place = context ?? (own as AudioContext); // One of them is there.
  const close = async () => own?.close().catch(() => undefined); // The page may have closed it.
  const url = workletUrl ?? URL.createObjectURL(new Blob([workletSource], { type: 'text/javascript' }));
  try {
    await place.audioWorklet.addModule(url);
    return { node: new AudioWorkletNode(place, processorName, nodeOptions), own, close };
  } catch (cause) {
    await close();
    throw new RealtimeError(
      'worklet-blocked',
      "The audio worklet was not loaded. Serve '@unspool/realtime/worklet' as script-src allows, and pass workletUrl.",
      { cause },
    );
  } finally {
    if (workletUrl === undefined) URL.revokeObjectURL(String(url));
  }
}
