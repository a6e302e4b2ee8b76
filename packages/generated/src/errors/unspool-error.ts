const brand = Symbol.for('@unspool/generated/UnspoolError');

/**
 * Base of the errors that calls reject with. `name` tells the kind and survives minification; the brand makes the guards
 * hold between two installed copies of the package.
 */
export class UnspoolError extends Error {
  override readonly name: string = 'UnspoolError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a value is an error of a call, whichever copy of the package made it. */
export function isUnspoolError(value: unknown): value is UnspoolError {
  return value instanceof Error && brand in value;
}
