import { describe, expect, it } from 'vitest';
import { azure } from './azure.ts';
import { compatible } from './compatible.ts';
import { groq } from './groq.ts';
import { llamacpp } from './llamacpp.ts';
import { ollama } from './ollama.ts';
import { portkey } from './portkey.ts';
import { vllm } from './vllm.ts';

const rows = [
  { provider: azure({ resource: 'my-res', apiKey: 'k' }), doneMarker: 'always' },
  { provider: groq({ apiKey: 'k' }), doneMarker: 'always' },
  { provider: ollama({ host: 'localhost' }), doneMarker: 'always' },
  { provider: vllm(), doneMarker: 'always' },
  { provider: llamacpp(), doneMarker: undefined },
  { provider: portkey({ apiKey: 'k' }), doneMarker: undefined },
  { provider: compatible({ baseUrl: 'https://example.com' }), doneMarker: undefined },
  { provider: compatible({ baseUrl: 'https://example.com', stream: { doneMarker: 'never' } }), doneMarker: 'never' },
];

describe('freezeProvider', () => {
  it.each(rows)('freezes $provider.id and the data in it', ({ provider }) => {
    expect(Object.isFrozen(provider)).toBe(true);
    expect(Object.isFrozen(provider.unsupported)).toBe(true);
    expect(Object.isFrozen(provider.stream)).toBe(true);
  });

  it.each(rows)('leaves what $provider.id says of the end of its streams', ({ provider, doneMarker }) => {
    expect(provider.stream?.doneMarker).toBe(doneMarker);
  });
});
