import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createClient } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { startServer } from '@unspool/test/server';
import { traceCalls } from './trace-calls.ts';

/** Traces one call against an embedded server and prints its span. A real program exports to its collector instead. */
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const server = await startServer({ apiKey: 'example-key' });
const hooks = traceCalls(provider.getTracer('unspool-example'));
const client = createClient({ apiKey: 'example-key', baseUrl: server.baseUrl, hooks });
try {
  await createResponse(client, { model: 'gpt-5-mini', input: 'Hello' });
  for (const { name, attributes } of exporter.getFinishedSpans()) {
    process.stdout.write(`${name} ${JSON.stringify(attributes, null, 2)}\n`);
  }
} finally {
  await server.close();
  await provider.shutdown();
}
