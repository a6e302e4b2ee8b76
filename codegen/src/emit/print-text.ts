/** Prints lines of a comment as JSDoc, or nothing when there are none. */
export function printDoc(lines: readonly string[], indent: number): string {
  const space = ' '.repeat(indent);
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 0) return '';
  if (safe.length === 1) return `${space}/** ${safe[0]} */\n`;
  return `${space}/**\n${safe.map((line) => `${space} * ${line}\n`).join('')}${space} */\n`;
}

/** The name of a property, quoted where JavaScript needs it. */
export function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name);
}

/** A string literal in single quotes. */
export function printString(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
