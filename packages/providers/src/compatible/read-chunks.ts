/** What a chat stream of a few chunks held. */
export interface StreamChunks {
  /** Each record's JSON, or `undefined` where it is none. */
  readonly chunks: readonly unknown[];
  readonly doneMarker: boolean;
}

/** Reads the records of a text of server-sent events; one that its end cuts short counts (llama.cpp leaves out the last empty line). */
export function readChunks(text: string): StreamChunks {
  const records = text.split(/(?:\r\n|\r(?!\n)|\n){2,}/).map(readData);
  const end = records.indexOf('[DONE]');
  const data = (end === -1 ? records : records.slice(0, end)).filter((record) => record !== '');
  return { chunks: data.map(parse), doneMarker: end !== -1 };
}

/** The data of a record, whose lines are joined (WHATWG HTML §9.2.6). */
function readData(record: string): string {
  const lines = record.split(/\r\n|\r|\n/).flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []);
  return lines.join('\n').trim();
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
