import { SpanStatusCode } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createClient } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { traceCalls } from './trace-calls.ts';

/** Calls twice at once, with answers in turn; gives the spans in the order of their end and the contexts that were sent. */
async function trace(answers: readonly (() => Response | Promise<Response>)[]) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const sent: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(new Headers(init?.headers).get('traceparent'));
    return (answers[sent.length - 1] ?? (() => Response.json({ id: 'r' })))();
  };
  const client = createClient({ apiKey: 'k', fetch, random: () => 0, hooks: traceCalls(provider.getTracer('test')) });
  const calls = [1, 2].map(() => createResponse(client, { model: 'm', input: 'secret prompt' }));
  await Promise.all(calls);
  return { spans: exporter.getFinishedSpans(), sent };
}

describe('traceCalls', () => {
  it('makes a span of every attempt of every call, and sends its context along', async () => {
    const { spans, sent } = await trace([
      () => new Response(null, { status: 500 }),
      () => Promise.reject(new TypeError('x')),
    ]);
    expect(spans).toHaveLength(4);
    expect(spans.map(({ attributes }) => attributes['http.request.resend_count']).toSorted()).toEqual([0, 0, 1, 1]);
    expect(new Set(sent)).toEqual(
      new Set(spans.map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`)),
    );
    const failed = spans.filter(({ status }) => status.code === SpanStatusCode.ERROR);
    expect(failed.map(({ attributes }) => attributes['http.response.status_code'] ?? attributes['error.type'])).toEqual(
      expect.arrayContaining([500, 'ConnectionError']),
    );
  });

  it('records model and path, nothing of the prompt', async () => {
    const { spans } = await trace([]);
    expect(spans[0]?.attributes).toMatchObject({
      'gen_ai.request.model': 'm',
      'url.template': '/responses',
      'server.address': 'api.openai.com',
    });
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain('secret');
  });
});
