const brand = Symbol.for('@unspool/generated/UnspoolError');

/**
 * Base of the errors that calls reject with. `name` tells the kind and survives minification; the brand makes the guards
 * hold between two installed copies of the package.
 */
export class UnspoolError extends Error {
  override readonly name: string = 'UnspoolError';
  /** Whether the same call may succeed later. Unset counts as no. */
  declare readonly retryable?: boolean;
  /** Milliseconds that the server asks to wait, when it does. */
  declare readonly retryAfterMs?: number | undefined;

  /** `fields` become members of the error. */
  constructor(message: string, fields?: ErrorOptions & Readonly<Record<string, unknown>>) {
    super(message, fields);
    Object.assign(this, fields);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a value is an error of a call, whichever copy of the package made it. */
export function isUnspoolError(value: unknown): value is UnspoolError {
  return value instanceof Error && brand in value;
}
