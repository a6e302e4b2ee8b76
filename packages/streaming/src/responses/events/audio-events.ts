import type { ResponseHandlers } from '../response-state.ts';

/** Speech beside the output. No member of a response holds it: it is for whoever plays the events. */
export const audioEvents = {
  'response.audio.delta': () => undefined,
  'response.audio.done': () => undefined,
  'response.audio.transcript.delta': () => undefined,
  'response.audio.transcript.done': () => undefined,
} satisfies Partial<ResponseHandlers>;
