const WIDTH = 110;

/**
 * JSON laid out for review: what fits in 110 columns stands on one line, everything else has one member a line. Two
 * documents that differ in one property differ in one line. Ends with a line feed.
 */
export function layOutJson(value: unknown): string {
  return `${layOut(value, '', 0)}\n`;
}

/** @param taken columns that stand before and after the value on its line */
function layOut(value: unknown, indent: string, taken: number): string {
  const line = toLine(value);
  if (typeof value !== 'object' || value === null || taken + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${layOut(item, deeper, deeper.length + 1)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const start = `${deeper}${JSON.stringify(name)}: `;
    return `${start}${layOut(member, deeper, start.length + 1)}`;
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function toLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${toLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
