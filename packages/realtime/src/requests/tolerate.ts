/**
 * Asks, and does not end the program when nobody waits for the answer and the connection, the time or a signal ends it. Whoever waits
 * learns of it as ever, and misuse (a `TypeError`) is nobody's to overlook.
 */
export function tolerate<TResult>(ask: () => Promise<TResult>): Promise<TResult> {
  const asked = ask().catch((error: unknown) => {
    if (!(error instanceof TypeError)) asked.catch(() => {}); // Just before it is rejected itself.
    throw error;
  });
  return asked;
}
