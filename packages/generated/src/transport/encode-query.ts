/**
 * Encodes query members as OpenAI's servers read them: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`,
 * to any depth. `undefined` is left out; what a query cannot carry is a `TypeError` that names the member.
 */
export function encodeQuery(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .flatMap(([name, value]) => encodeMember(name, value))
    .join('&');
}

function encodeMember(name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => encodeMember(`${name}[]`, item));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [`${encodeName(name)}=${encodeURIComponent(value)}`];
  if (typeof value !== 'object' || value === null)
    throw new TypeError(
      `Query parameter ${name} cannot be ${value === null ? 'null' : `a ${typeof value}`}. Leave it out instead.`,
    );
  return Object.entries(value).flatMap(([key, member]) => encodeMember(`${name}[${key}]`, member));
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
