import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';

/** Names are the sender's own and may be of any length. */
const longestName = 64;
const mostValues = 12;

/** Says what is wrong in a sentence, with the place as one would write it in code. `value` tells lists from objects. */
export function describeFinding(finding: Finding, value: unknown): Problem {
  const path = toPath(finding.segments, value);
  const subject = path === '' ? 'The value' : `'${path}'`;
  return { path, rule: finding.rule, message: `${subject} ${ruleOf(finding)}.` };
}

/** `messages[0].role`. */
function toPath(segments: readonly string[], value: unknown): string {
  let path = '';
  let place = value;
  for (const segment of segments) {
    const name = segment.length > longestName ? `${segment.slice(0, longestName)}…` : segment;
    path += Array.isArray(place) ? `[${name}]` : `${path === '' ? '' : '.'}${name}`;
    place = typeof place === 'object' && place !== null ? Reflect.get(place, segment) : undefined;
  }
  return path;
}

function ruleOf({ rule, allowed, words }: Finding): string {
  switch (rule) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not a known member';
    case 'type':
      return `must be of type ${allowed.join(' or ')}`;
    case 'const':
    case 'enum':
      return `must be one of ${listValues(allowed)}`;
    case 'discriminator':
      return 'names none of the known variants';
    case 'anyOf':
      return 'fits none of the known variants';
    default:
      return words ?? 'is not valid';
  }
}

/** Allowed values are the schema's, so they may be told; long lists are cut. */
function listValues(allowed: readonly unknown[]): string {
  const shown = allowed
    .slice(0, mostValues)
    .map((value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value)));
  return shown.join(', ') + (allowed.length > shown.length ? ', …' : '');
}
