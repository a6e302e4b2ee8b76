import type { Family } from './operations.ts';
import type { Random } from './random.ts';
import { cutChunks, spoilBody } from './spoil-body.ts';

/** How the body of an answer ends. */
type Ending = 'end' | 'break' | 'stall';

/** Answers that are mostly streams, and what they say. */
export interface FuzzedAnswers {
  readonly fetch: typeof fetch;
  /** The bodies of all answers so far. */
  readonly sent: Uint8Array[];
  /** How they ended. */
  readonly endings: Ending[];
}

const contentTypes = ['', 'application/json', 'text/html'] as const;

/** Answers every request with a body of the family, seldom of another one, spoilt and in pieces. */
export function createFuzzedAnswers(
  random: Random,
  family: Family,
  bodies: ReadonlyMap<Family, readonly string[]>,
): FuzzedAnswers {
  const sent: Uint8Array[] = [];
  const endings: Ending[] = [];
  const others = [...bodies.values()].flat();
  return {
    sent,
    endings,
    fetch: async () => {
      const body = random.chance(0.95) ? random.pick(bodies.get(family) ?? others) : random.pick(others);
      const bytes = spoilBody(random, body, others);
      const isStream = random.chance(0.97);
      const status = isStream ? 200 : random.pick([200, 200, 500]);
      const contentType = isStream ? 'text/event-stream' : random.pick(contentTypes);
      // What is no stream is read to its end, which has to come.
      const ending = isStream ? random.pick(['end', 'end', 'end', 'end', 'break', 'break', 'stall'] as const) : 'end';
      sent.push(bytes);
      endings.push(ending);
      return new Response(createBody(cutChunks(random, bytes), ending), {
        status,
        headers: contentType === '' ? {} : { 'content-type': contentType },
      });
    },
  };
}

function createBody(chunks: readonly Uint8Array[], ending: Ending): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = chunks[position++];
        if (chunk !== undefined) return controller.enqueue(chunk);
        if (ending === 'end') return controller.close();
        if (ending === 'break') return controller.error(new TypeError('terminated'));
        return new Promise<void>(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
