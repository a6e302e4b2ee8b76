import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the server has written and has open, asked for over the channel of the process that forked it. */
export interface ServerCounts {
  /** Deltas handed to the network, in all. */
  readonly written: number;
  /** Answers that are neither ended nor closed by the client. */
  readonly open: number;
}

let written = 0;
let open = 0;

/** What the path after `/v1` asks for: `/<way>/<deltas>/<characters of each>/responses`. */
const ways: Readonly<Record<string, (response: ServerResponse, deltas: number, size: number) => Promise<void>>> = {
  /** Deltas as fast as the client takes them, to the end. */
  whole: async (response, deltas, size) => {
    await writeDeltas(response, deltas, size);
    response.end(
      frame({ type: 'response.completed', response: { object: 'response', status: 'completed', output: [] } }),
    );
  },
  /** Deltas, and then nothing as long as the client stays. */
  held: writeDeltas,
  /** Deltas, one after another; the connection breaks after the last one. */
  cut: async (response, deltas, size) => {
    await writeDeltas(response, deltas, size);
    await sleep(1);
    response.destroy();
  },
};

async function writeDeltas(response: ServerResponse, deltas: number, size: number): Promise<void> {
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0, logprobs: [] };
  const delta = 'x'.repeat(size);
  for (let sequence_number = 0; sequence_number < deltas && !response.destroyed; sequence_number++) {
    written += 1;
    const event = { type: 'response.output_text.delta', ...place, delta, sequence_number };
    if (!response.write(frame(event))) await once(response, 'drain').catch(() => undefined);
  }
}

function frame(event: { readonly type: string; readonly response?: object }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

const server = createServer((request, response) => {
  const [, , way = '', deltas, size] = request.url?.split('/') ?? [];
  open += 1;
  response.on('close', () => (open -= 1));
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.flushHeaders();
    void ways[way]?.(response, Number(deltas), Number(size));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('message', () => process.send?.({ written, open } satisfies ServerCounts));
process.on('disconnect', () => process.exit());
