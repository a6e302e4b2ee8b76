import type { RealtimeTarget } from '../provider.ts';
import { describe, expect, it } from 'vitest';
import { toRealtimeUrl } from './to-realtime-url.ts';

describe('toRealtimeUrl', () => {
  const base = 'https://example.com/openai/v1';
  const rows: [RealtimeTarget, string][] = [
    [{ kind: 'conversation', model: 'gpt-realtime' }, 'wss://example.com/openai/v1/realtime?model=gpt-realtime'],
    [{ kind: 'conversation', model: 'a/b&c=d ü' }, 'wss://example.com/openai/v1/realtime?model=a%2Fb%26c%3Dd%20%C3%BC'],
    [{ kind: 'transcription' }, 'wss://example.com/openai/v1/realtime?intent=transcription'],
    [{ kind: 'transcription', model: 'whisper' }, 'wss://example.com/openai/v1/realtime?intent=transcription'],
    [{ kind: 'translation', model: 't' }, 'wss://example.com/openai/v1/realtime/translations?model=t'],
    [{ kind: 'call', callId: 'rtc_1' }, 'wss://example.com/openai/v1/realtime?call_id=rtc_1'],
  ];

  it.each(rows)('places %o', (target, want) => {
    expect(toRealtimeUrl(base, target)).toBe(want);
  });

  it('stays in the clear only where the base URL is', () => {
    const url = toRealtimeUrl('http://127.0.0.1:9/v1', { kind: 'conversation', model: 'm' });
    expect(url).toBe('ws://127.0.0.1:9/v1/realtime?model=m');
  });
});
