/** Tells a listener of a fault. What it throws is ignored: there is nobody left to tell. */
export function reportFault<TFault>(onFault: ((fault: TFault) => void) | undefined, fault: TFault): void {
  try {
    onFault?.(fault);
  } catch {
    // As above.
  }
}
