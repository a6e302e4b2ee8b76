/** What one record of a body says, read in the plainest way. */
export interface PlainRecord {
  readonly name: string | undefined;
  /** The JSON of its data; absent when it is none. */
  readonly payload?: unknown;
}

/** Reads all records of a body by WHATWG HTML §9.2, the last one without its blank line as well. */
export function readRecords(bytes: Uint8Array): PlainRecord[] {
  const records: PlainRecord[] = [];
  let name: string | undefined;
  let data: string[] = [];
  const lines = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n').split('\n');
  for (const line of [...lines, '']) {
    if (line === '') {
      if (data.length > 0) records.push({ name, ...parse(data.join('\n')) });
      [name, data] = [undefined, []];
      continue;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') data.push(value);
    if (field === 'event') name = value === '' ? undefined : value;
  }
  return records;
}

function parse(text: string): { readonly payload?: unknown } {
  try {
    return { payload: JSON.parse(text) };
  } catch {
    return {};
  }
}
