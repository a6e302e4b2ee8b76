import { RealtimeError } from '../realtime-error.ts';

/**
 * What a person does that lets a page make sound (HTML §6.4.1, activation triggering input events; assistive technology may send
 * clicks alone), and the return to a page that was hidden: iOS interrupts its contexts.
 */
const gestures = ['pointerdown', 'pointerup', 'keydown', 'click', 'visibilitychange'];

/** Milliseconds in which a context that may run does run. */
const startMs = 250;

/**
 * Opens an audio context at the device's own rate and keeps it running: when it is suspended, or was interrupted, the next gesture on
 * the page resumes it. `onSuspended` is told that one is needed. Throws a `RealtimeError` in a page that is not secure, and where there
 * is no page.
 */
export function openContext(onSuspended: (() => void) | undefined): AudioContext {
  if (!globalThis.isSecureContext) {
    throw new RealtimeError('insecure-context', 'Sound is for secure pages (https: or a loopback address).');
  }
  const context = new AudioContext();
  let hasRun = false;
  const resume = () => void context.resume().catch(() => undefined); // A later gesture may succeed.
  const follow = () => {
    const isSuspended = context.state !== 'running' && context.state !== 'closed';
    const change = isSuspended ? 'addEventListener' : 'removeEventListener';
    for (const gesture of gestures) document[change](gesture, resume, true);
    if (!isSuspended) hasRun = true;
    else if (hasRun) onSuspended?.();
  };
  context.addEventListener('statechange', follow);
  follow();
  resume();
  setTimeout(() => hasRun || onSuspended?.(), startMs);
  return context;
}
