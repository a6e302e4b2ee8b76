/** One event of a stream. */
export interface StreamRecord {
  readonly event?: string;
  readonly data: string;
}

/** How records are written. */
export interface RecordStyle {
  readonly endOfLine?: '\r\n';
  /** @default 'event-first' */
  readonly order?: 'event-first' | 'data-first' | 'data-only';
  readonly end?: 'done' | 'done-without-blank-line' | 'nothing';
  readonly comment?: string;
}

/** The body of a stream of events (WHATWG HTML §9.2.6). */
export function writeRecords(records: readonly StreamRecord[], style: RecordStyle): string {
  const { endOfLine = '\n', end = 'done', comment } = style;
  const separator = comment === undefined ? [] : [[`: ${comment}`]];
  const lines = records.flatMap((record) => [...separator, writeRecord(record, style)]);
  const blocks = end === 'nothing' ? lines : [...lines, ['data: [DONE]']];
  const body = blocks.map((block) => block.join(endOfLine)).join(endOfLine + endOfLine);
  return end === 'done-without-blank-line' ? body + endOfLine : body + endOfLine + endOfLine;
}

function writeRecord({ event, data }: StreamRecord, { order = 'event-first' }: RecordStyle): string[] {
  if (event === undefined || order === 'data-only') return [`data: ${data}`];
  const lines = [`event: ${event}`, `data: ${data}`];
  return order === 'event-first' ? lines : lines.toReversed();
}
