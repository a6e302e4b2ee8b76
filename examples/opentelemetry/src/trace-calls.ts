import { type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import type { CallFacts, HookRequest, Hooks } from '@unspool/generated';

/**
 * Hooks that open a span for each attempt of a call and send its context along as `traceparent`. Names are those of the
 * OpenTelemetry semantic conventions for HTTP clients and generative AI; nothing of prompts or answers is recorded.
 */
export function traceCalls(tracer: Tracer): Hooks {
  // A call has one attempt at a time.
  const open = new WeakMap<CallFacts, Span>();
  const end = (call: CallFacts, finish: (span: Span) => void) => {
    const span = open.get(call);
    if (span === undefined) return;
    open.delete(call);
    finish(span);
    span.end();
  };
  return {
    onRequest(request) {
      const span = tracer.startSpan(request.call.operation.id, {
        kind: SpanKind.CLIENT,
        attributes: describe(request),
      });
      open.set(request.call, span);
      const { traceId, spanId } = span.spanContext();
      return { traceparent: `00-${traceId}-${spanId}-01` };
    },
    onResponse: ({ call, status }) =>
      end(call, (span) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
      }),
    onRetry: ({ call, error }) => end(call, (span) => fail(span, error)),
    onError: ({ call, error }) => end(call, (span) => fail(span, error)),
  };
}

function describe({ call, provider, attempt, method, url }: HookRequest) {
  const model = call.params !== undefined && 'model' in call.params ? call.params.model : undefined;
  return {
    'gen_ai.operation.name': call.operation.id,
    'gen_ai.provider.name': provider,
    ...(typeof model === 'string' ? { 'gen_ai.request.model': model } : {}),
    'http.request.method': method,
    'http.request.resend_count': attempt - 1,
    'server.address': new URL(url).hostname,
    'url.template': call.operation.path,
  };
}

/** Reached only where no answer came; the error's message names host and reason, never a key or a prompt. */
function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : 'aborted');
}
