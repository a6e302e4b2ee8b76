/**
 * Makes of a request one that does not end the program when nobody waits for it and the connection, the time or a signal ends it.
 * Whoever waits learns of it as ever, and misuse (a `TypeError`) is nobody's to overlook.
 */
export function tolerate<TArguments extends readonly unknown[], TResult>(
  ask: (...values: TArguments) => Promise<TResult>,
): (...values: TArguments) => Promise<TResult> {
  return (...values) => {
    const asked = ask(...values).catch((error: unknown) => {
      if (!(error instanceof TypeError)) asked.catch(() => {}); // Just before it is rejected itself.
      throw error;
    });
    return asked;
  };
}
