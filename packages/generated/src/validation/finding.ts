import type { AjvError } from './ajv.ts';

/** A broken rule and where. `allowed` are the types or values that would have kept it. */
export interface Finding {
  /** From the value that was checked down to the member. */
  readonly segments: readonly string[];
  readonly rule: string;
  readonly allowed: readonly unknown[];
  /** In ajv's words, for rules without words of ours. */
  readonly words: string | undefined;
}

/** Reads one of ajv's errors. For a missing or unknown member the place is that member, not the object around it. */
export function readFinding({ keyword, instancePath, params, message }: AjvError): Finding {
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const named = keyword === 'discriminator' ? params['tag'] : member;
  return {
    segments: typeof named === 'string' ? [...readPointer(instancePath), named] : readPointer(instancePath),
    rule: keyword,
    allowed: readAllowed(params),
    words: message,
  };
}

/** Segments of a JSON pointer (RFC 6901 §4). */
export function readPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `const` gives one value, `enum` and `type` one or several. */
function readAllowed({ type, allowedValue, allowedValues }: AjvError['params']): readonly unknown[] {
  const allowed = type ?? allowedValues ?? allowedValue;
  if (allowed === undefined) return [];
  return Array.isArray(allowed) ? allowed : [allowed];
}
