import type { ErrorObject } from 'ajv';
import type { RequestErrorDetails } from '../errors/request-error.ts';

/**
 * Turns what ajv found into OpenAI's error: `param` points at the member (`messages[0].role`), the message names the
 * member and the rule. Values of the request stay out of it. Of the branches of a union, the one that fitted furthest
 * speaks.
 */
export function describeViolation(errors: readonly ErrorObject[]): RequestErrorDetails {
  const leaves = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'if');
  const deepest = leaves.toSorted((first, second) => depthOf(second) - depthOf(first))[0] ?? errors[0];
  if (deepest === undefined) return { message: 'The request does not fit its schema.' };
  const peers = leaves.filter((error) => placeOf(error) === placeOf(deepest));
  const param = placeOf(deepest);
  const { rule, code } = ruleOf(deepest, peers);
  return {
    message: `${param === '' ? 'The request body' : `'${param}'`} ${rule}.`,
    param: param === '' ? undefined : param,
    code,
  };
}

function depthOf(error: ErrorObject): number {
  return segmentsOf(error).length;
}

/** The member a rule speaks of: for a missing or unknown one that member, not the object around it. */
function segmentsOf({ instancePath, keyword, params }: ErrorObject): string[] {
  const segments = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member =
    keyword === 'discriminator' ? params['tag'] : (params['missingProperty'] ?? params['additionalProperty']);
  return typeof member === 'string' ? [...segments, member] : segments;
}

/** `messages[0].role`. */
function placeOf(error: ErrorObject): string {
  return segmentsOf(error)
    .map((segment, index) => (/^\d+$/.test(segment) ? `[${segment}]` : `${index === 0 ? '' : '.'}${segment}`))
    .join('');
}

function ruleOf(error: ErrorObject, peers: readonly ErrorObject[]): { rule: string; code: string } {
  switch (error.keyword) {
    case 'required':
      return { rule: 'is required', code: 'missing_required_parameter' };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { rule: 'is not a known parameter', code: 'unknown_parameter' };
    case 'type':
      return { rule: `must be of type ${typesOf(peers)}`, code: 'invalid_type' };
    case 'const':
    case 'enum':
      return { rule: `must be one of ${allowedOf(peers)}`, code: 'invalid_value' };
    case 'discriminator':
      if (error.params['tagValue'] === undefined) return { rule: 'is required', code: 'missing_required_parameter' };
      return { rule: 'names none of the known variants', code: 'invalid_value' };
    default:
      return { rule: error.message ?? 'is not valid', code: 'invalid_value' };
  }
}

function typesOf(peers: readonly ErrorObject[]): string {
  // What ajv documents of its `type` error.
  const types = peers
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ params }) => params['type'] as string | string[]);
  return [...new Set(types)].join(' or ');
}

/** Allowed values are the schema's, so they may be told; long lists are cut. */
function allowedOf(peers: readonly ErrorObject[]): string {
  const values = new Set(
    peers.flatMap(({ params }): unknown[] =>
      'allowedValue' in params ? [params['allowedValue']] : (params['allowedValues'] ?? []),
    ),
  );
  const shown = [...values]
    .slice(0, 12)
    .map((value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value)));
  return shown.join(', ') + (values.size > shown.length ? ', …' : '');
}
