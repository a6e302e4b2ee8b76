import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDeltas } from './make-deltas.mjs';
import { frameEvent, makeResponseEvents } from './make-response-events.mjs';

/** Streams of responses on loopback, by path; tells its port to the process that forked it. */
const ways = {
  /** An event every 5 ms, whose delta is the time at which it was written. */
  paced: async (response, count) => {
    for (const event of makeResponseEvents(makeDeltas(count))) {
      const isDelta = event.type === 'response.output_text.delta';
      if (isDelta) await sleep(5);
      response.write(frameEvent(isDelta ? { ...event, delta: `${process.hrtime.bigint()} ` } : event));
    }
    response.end();
  },
  /** Some events, and then nothing as long as the client stays. */
  held: async (response, count) => {
    for (const event of makeResponseEvents(makeDeltas(count))) {
      if (event.type === 'response.output_text.done') return;
      response.write(frameEvent(event));
    }
  },
  /** Events as fast as the client takes them. */
  eager: async (response, count) => {
    for (const event of makeResponseEvents(makeDeltas(count), { closing: 'See above.' }))
      if (!response.write(frameEvent(event))) await once(response, 'drain');
    response.end();
  },
};

const server = createServer((request, response) => {
  const [, way, count] = request.url.split('/');
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    ways[way](response, Number(count)).catch(() => response.destroy());
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
