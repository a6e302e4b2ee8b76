/** A frame of a recorded or received stream, split by hand: nothing here is shared with what wrote it. */
export interface StreamFrame {
  readonly event: string | undefined;
  readonly data: string;
}

/** Splits the text of a stream. */
export function readFrames(text: string): StreamFrame[] {
  return text
    .split(/\r?\n\r?\n/)
    .filter((block) => block.includes('data:'))
    .map((block) => {
      const lines = block.split(/\r?\n/);
      return {
        event: lines
          .find((line) => line.startsWith('event:'))
          ?.slice('event:'.length)
          .trim(),
        data: lines
          .filter((line) => line.startsWith('data:'))
          .map((line) => line.slice('data:'.length).trimStart())
          .join('\n'),
      };
    });
}

/** The JSON of all frames but the marker of the end. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into events of every shape
export function readEvents(text: string): any[] {
  return readFrames(text)
    .filter(({ data }) => data !== '[DONE]')
    .map(({ data }) => JSON.parse(data));
}
