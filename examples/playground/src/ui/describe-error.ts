/** An error as a person reads it. */
export interface ErrorText {
  readonly name: string;
  readonly message: string;
  /** What there is to act on, name and value. */
  readonly facts: readonly (readonly [string, string])[];
}

/** Members of the packages' errors that help to act, and what they are called here. */
const members = {
  status: 'status',
  code: 'code',
  param: 'param',
  serverCode: 'server code',
  closeCode: 'close code',
  provider: 'provider',
  requestId: 'request',
  retryable: 'worth another try',
} as const;

/** Takes what the packages tell, word for word: their messages name the place and the remedy. */
export function describeError(error: unknown): ErrorText {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), facts: [] };
  const found = new Map(Object.entries(error));
  const facts = Object.entries(members).flatMap(([member, name]) => {
    const value: unknown = found.get(member);
    if (value === true) return [[name, 'yes'] as const];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
  });
  return { name: error.name, message: error.message, facts };
}
