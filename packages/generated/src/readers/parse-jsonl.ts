/**
 * Reads the rows of a JSON Lines file as they arrive: batch input and output, fine-tuning data. Empty lines are skipped; a line
 * that is no JSON is a `SyntaxError` that names its number and not its text. Leaving the loop cancels the stream.
 *
 * @param TRow what a row is; nothing is checked
 * @example
 * const content = await downloadFile(client, fileId);
 * for await (const row of parseJsonl<{ custom_id: string }>(content.stream())) console.log(row.custom_id);
 */
export async function* parseJsonl<TRow = unknown>(stream: ReadableStream<Uint8Array>): AsyncGenerator<TRow, void> {
  let number = 0;
  for await (const line of splitLines(stream)) {
    number += 1;
    if (line.trim() !== '') yield parseRow<TRow>(line, number);
  }
}

function parseRow<TRow>(line: string, number: number): TRow {
  try {
    // The caller names the type: a file holds what somebody put into it.
    return JSON.parse(line) as TRow;
  } catch {
    throw new SyntaxError(`Line ${number} of the JSON Lines file is not JSON (${line.length} characters).`);
  }
}

async function* splitLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const [head = '', ...lines] = decoder.decode(chunk.value, { stream: true }).split('\n');
      pieces.push(head);
      for (const line of lines) {
        yield pieces.join('');
        pieces = [line];
      }
    }
    yield pieces.join('') + decoder.decode();
  } finally {
    await reader.cancel();
  }
}
