import type { RealtimeTarget } from '../provider.ts';

/**
 * URL of a realtime socket below a base URL, as OpenAI's paths have it (OpenAI API reference, Realtime: WebSocket). A
 * transcription session takes its model from the session, never from the URL.
 */
export function toRealtimeUrl(baseUrl: string, target: RealtimeTarget): string {
  const root = `${baseUrl.replace(/^http/, 'ws')}/realtime`;
  switch (target.kind) {
    case 'conversation':
      return `${root}?model=${encodeURIComponent(target.model)}`;
    case 'transcription':
      return `${root}?intent=transcription`;
    case 'translation':
      return `${root}/translations?model=${encodeURIComponent(target.model)}`;
    case 'call':
      return `${root}?call_id=${encodeURIComponent(target.callId)}`;
  }
}
