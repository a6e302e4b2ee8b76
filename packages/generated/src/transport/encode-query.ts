/**
 * Encodes query members as OpenAI's servers read them: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`,
 * to any depth. `null` goes as the word, which the filter of fine-tuning jobs takes for "without metadata" (API reference);
 * `undefined` is left out; what a query cannot carry is a `TypeError` that names the member.
 */
export function encodeQuery(members: object, toName: (key: string) => string = encodeURIComponent): string {
  return Object.entries(members)
    .map(([key, value]: [string, unknown]) => {
      const name = toName(key);
      if (typeof value === 'object' && value !== null)
        return encodeQuery(value, (inner) => `${name}[${Array.isArray(value) ? '' : encodeURIComponent(inner)}]`);
      if (/^(?:function|symbol|bigint)$/.test(typeof value))
        throw new TypeError(`Query parameter ${name} cannot be a ${typeof value}. Leave it out.`);
      return value === undefined ? '' : `${name}=${encodeURIComponent(String(value))}`;
    })
    .filter(Boolean)
    .join('&');
}
