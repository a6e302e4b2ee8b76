import { readOff } from './read-off.ts';

/** Milliseconds that a server gets to end a body whose last record it has sent. */
const patience = 1000;

/** Milliseconds that the next call may have to wait for a connection that can be used again: far less than a new one takes. */
const grace = 20;

/**
 * Lets go of a body whose content is complete. It is read off, of which nothing but its end is left as a rule: a connection whose
 * body was read to the end is used again, one that was cancelled is closed. A server that does not end it is cut off. Resolves
 * when it has ended, as a rule at once, or soon in any case.
 */
export function releaseBody(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  return new Promise((resolve) => {
    const timers = [
      setTimeout(resolve, grace),
      // Cancelling a connection that broke after the last record fails, and loses nothing.
      setTimeout(() => void reader.cancel().catch(() => undefined), patience),
    ];
    const finish = () => {
      timers.forEach(clearTimeout);
      resolve();
    };
    readOff(reader).then(finish, finish);
  });
}
