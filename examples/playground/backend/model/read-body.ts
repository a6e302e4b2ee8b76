/** Members of a body, whatever it is. */
export function readBody(body: unknown): Readonly<Record<string, unknown>> {
  return isRecord(body) ? body : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list that have members. */
export function readList(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The text of a text, or of the parts of a message. */
export function readText(content: unknown): string {
  if (typeof content === 'string') return content;
  return readList(content)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}
