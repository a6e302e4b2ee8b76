/**
 * Encodes query members as OpenAI's servers read them: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`,
 * to any depth. `null` goes as the word, which the filter of fine-tuning jobs takes for "without metadata" (API reference);
 * `undefined` is left out; what a query cannot carry is a `TypeError` that names the member.
 */
export function encodeQuery(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .flatMap(([name, value]) => encodeMember(name, value))
    .join('&');
}

function encodeMember(name: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => encodeMember(`${name}[]`, item));
  if (value === null || /^(?:string|number|boolean)$/.test(typeof value))
    return [`${encodeName(name)}=${encodeURIComponent(String(value))}`];
  if (typeof value !== 'object')
    throw new TypeError(`Query parameter ${name} cannot be a ${typeof value}. Leave it out instead.`);
  return Object.entries(value).flatMap(([key, member]) => encodeMember(`${name}[${key}]`, member));
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
