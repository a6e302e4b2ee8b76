/** Writes rows below a heading as a Markdown table, so that a run can be pasted into the README. */
export function printTable(columns, rows) {
  const cells = rows.map((row) => row.map(String));
  const widths = columns.map((column, index) => Math.max(column.length, ...cells.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |\n`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`;
  print(`${line(columns)}${rule}${cells.map(line).join('')}`);
}

export function print(text) {
  process.stdout.write(`${text.trimEnd()}\n`);
}

/** `met` or by how much it is missed. `limit` is the most that is allowed. */
export function judge(value, limit) {
  if (limit === undefined) return '';
  if (value <= limit) return `met (≤ ${limit})`;
  return `missed by ${((value / limit - 1) * 100).toPrecision(2)} % (≤ ${limit})`;
}

export function ratio(value, base) {
  return base > 0 ? `${(value / base).toFixed(2)} ×` : '–';
}
