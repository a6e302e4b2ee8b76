import type { LintFinding, LintRule, MemberRule, StrictRule } from './lint-rule.ts';

/**
 * Tells what of a request a provider is known to refuse, ignore or change, before it is sent. Nothing is changed in it, and
 * no rule is complete: what is not found may be refused all the same. Members that are `undefined` are not sent, and not
 * looked at.
 *
 * @param rules what is known of the provider: a constant that stands beside its function
 * @param operation function that will send the request, by its name or its descriptor
 *
 * @example
 * for (const { path, note } of lint(groqLint, 'createChatCompletion', params)) console.warn(path, note);
 */
export function lint(
  rules: readonly LintRule[],
  operation: string | { readonly id: string },
  params: object,
): readonly LintFinding[] {
  const id = typeof operation === 'string' ? operation : operation.id;
  return rules
    .filter((rule) => rule.operation === id)
    .flatMap((rule) => (rule.kind === 'strict' ? lintStrict(rule, params) : lintMember(rule, params)));
}

function lintStrict({ known, source }: StrictRule, params: object): LintFinding[] {
  const foreign = Object.entries(params).filter(([name, value]) => value !== undefined && !known.includes(name));
  const note = 'The server answers with an error to members that it does not know.';
  return foreign.map(([path]) => ({ path, effect: 'refused', note, source }));
}

function lintMember(rule: MemberRule, params: object): LintFinding[] {
  const { member, effect, note, source } = rule;
  if (!isAbout(rule, params)) return [];
  return findMembers(params, member.split('.'))
    .filter(({ value }) => isMeant(rule, value))
    .map(({ path }) => ({ path, effect, note, source }));
}

function isAbout({ models, unless }: MemberRule, params: object): boolean {
  if (models !== undefined && !models.test(String(readMember(params, 'model')))) return false;
  const kept =
    unless && findMembers(params, unless.member.split('.')).some(({ value }) => isOneOf(unless.values, value));
  return kept !== true;
}

function isMeant({ values, except, above, matching }: MemberRule, value: unknown): boolean {
  if (above !== undefined && !(typeof value === 'number' && value > above)) return false;
  if (matching !== undefined && !(typeof value === 'string' && matching.test(value))) return false;
  return !(except !== undefined && isOneOf(except, value)) && (values === undefined || isOneOf(values, value));
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** Every place that a path leads to, with what stands there. */
function findMembers(root: object, steps: readonly string[]): Found[] {
  let found: Found[] = [{ path: '', value: root }];
  for (const step of steps) {
    const name = step.replace('[]', '');
    found = found.flatMap(({ path, value }) => {
      const member = readMember(value, name);
      const place = path === '' ? name : `${path}.${name}`;
      if (member === undefined) return [];
      if (name === step) return [{ path: place, value: member }];
      return Array.isArray(member) ? member.map((entry, index) => ({ path: `${place}[${index}]`, value: entry })) : [];
    });
  }
  return found;
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name] // It has it: the line above.
    : undefined;
}
