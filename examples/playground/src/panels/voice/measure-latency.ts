import type { RealtimeEvent } from '@unspool/realtime';

/** Something that took from one moment to another, in milliseconds of one clock. */
export interface Span {
  readonly lane: 'you' | 'model' | 'sound' | 'tool';
  readonly label: string;
  readonly from: number;
  /** Still going on without it. */
  readonly to?: number | undefined;
}

export interface Latencies {
  /** From the end of what was said to the first sound of the answer, as it leaves the loudspeaker. */
  readonly firstAudio: readonly number[];
  /** From the news that the user speaks to silence. */
  readonly bargeIn: readonly number[];
  readonly spans: readonly Span[];
}

export const noLatencies: Latencies = { firstAudio: [], bargeIn: [], spans: [] };

/** What an event says of who did what when. Pure: `at` is when it came. */
export function measureLatency(known: Latencies, event: RealtimeEvent, at: number): Latencies {
  switch (event.type) {
    case 'input_audio_buffer.speech_started':
      return begin(known, { lane: 'you', label: 'speaks', from: at });
    case 'input_audio_buffer.speech_stopped':
      return end(known, 'you', at);
    case 'response.created':
      return begin(known, { lane: 'model', label: 'answers', from: at });
    case 'response.function_call_arguments.done':
      return begin(known, { lane: 'tool', label: String(event.name), from: at, to: at });
    case 'response.done':
      return end(known, 'model', at);
    default:
      return known;
  }
}

/** Notes that an answer was stopped and it is quiet. It is a barge-in while the user speaks; a button may have stopped it too. */
export function noteSilence(known: Latencies, at: number): Latencies {
  const speech = known.spans.findLast(({ lane, to }) => lane === 'you' && to === undefined);
  return speech === undefined ? known : { ...known, bargeIn: [...known.bargeIn, at - speech.from] };
}

/** Notes that sound begins to come out, or ends. */
export function noteSound(known: Latencies, isPlaying: boolean, at: number): Latencies {
  if (!isPlaying) return end(known, 'sound', at);
  return isOpen(known, 'sound') ? known : firstSound(known, at);
}

function firstSound(known: Latencies, at: number): Latencies {
  const asked = known.spans.findLast(({ lane, to }) => lane === 'you' && to !== undefined)?.to;
  const told = begin(known, { lane: 'sound', label: 'sounds', from: at });
  // Only the first sound after somebody spoke says how long they waited.
  const isFirst = asked !== undefined && !known.spans.some(({ lane, from }) => lane === 'sound' && from > asked);
  return isFirst ? { ...told, firstAudio: [...known.firstAudio, at - asked] } : told;
}

function begin(known: Latencies, span: Span): Latencies {
  return { ...known, spans: [...known.spans, span].slice(-60) };
}

function isOpen(known: Latencies, lane: Span['lane']): boolean {
  return known.spans.some((span) => span.lane === lane && span.to === undefined);
}

function end(known: Latencies, lane: Span['lane'], at: number): Latencies {
  const close = (span: Span) => (span.lane === lane && span.to === undefined ? { ...span, to: at } : span);
  return { ...known, spans: known.spans.map(close) };
}
