import { Hono } from 'hono';
import { contractRoutes } from './contract/contract-routes.ts';
import { RequestError } from './errors/request-error.ts';
import { answerOperation } from './http/answer-operation.ts';
import type { AppEnvironment, AppParts } from './http/app-environment.ts';
import { authenticate } from './http/authenticate.ts';
import { recordRequest } from './http/record-request.ts';
import type { ServedOperation } from './http/serve.ts';
import { toErrorResponse } from './errors/to-error-response.ts';
import { assistantRoutes } from './routes/assistants.ts';
import { audioRoutes } from './routes/audio.ts';
import { batchRoutes } from './routes/batches.ts';
import { chatCompletionRoutes } from './routes/chat-completions.ts';
import { completionRoutes } from './routes/completions.ts';
import { embeddingRoutes } from './routes/embeddings.ts';
import { fileRoutes } from './routes/files.ts';
import { imageRoutes } from './routes/images.ts';
import { modelRoutes } from './routes/models.ts';
import { realtimeRoutes } from './routes/realtime.ts';
import { responseRoutes } from './routes/responses.ts';
import { runRoutes } from './routes/runs.ts';

const IMPLEMENTED: readonly ServedOperation[] = [
  ...modelRoutes,
  ...chatCompletionRoutes,
  ...completionRoutes,
  ...imageRoutes,
  ...audioRoutes,
  ...responseRoutes,
  ...embeddingRoutes,
  ...fileRoutes,
  ...batchRoutes(findServed),
  ...assistantRoutes,
  ...runRoutes,
  ...realtimeRoutes,
];

/** All operations of the document; of two paths that fit a request the one that names it literally comes first. */
const SERVED: readonly ServedOperation[] = [...IMPLEMENTED, ...contractRoutes(IMPLEMENTED)].toSorted(
  ({ operation: first }, { operation: second }) => (sortKey(first.path) < sortKey(second.path) ? -1 : 1),
);

function findServed(path: string): ServedOperation | undefined {
  return SERVED.find(({ operation }) => operation.method === 'POST' && operation.path === path);
}

/** `/v1` is OpenAI's; Groq and Azure have the same paths below `/openai/v1`. */
export const BASE_PATHS = ['/v1', '/openai/v1'] as const;

function sortKey(path: string): string {
  return path.replaceAll('{', '\uFFFF');
}

/** The HTTP side of the server. A request is recorded, then its key is checked, then its operation answers. */
export function createApp(parts: AppParts): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  app.use((c, next) => recordRequest(c, next, parts));
  app.use((c, next) => {
    authenticate(c.req.raw.headers, parts.context.apiKey);
    return next();
  });
  for (const served of SERVED) {
    const template = served.operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const paths = BASE_PATHS.map((base) => base + template);
    app.on(served.operation.method, paths, (c) => answerOperation(c, served, parts));
  }
  app.notFound(({ req }) =>
    toErrorResponse(
      new RequestError({
        status: 404,
        message: `${req.method} requests to this path are not served.`,
        code: 'unknown_url',
      }),
    ),
  );
  app.onError((error, c) => {
    if (error instanceof RequestError) return toErrorResponse(error);
    c.get('entry').fault = error;
    const message = `The embedded server failed with a ${error.name}; its list of requests has the fault.`;
    return toErrorResponse(new RequestError({ status: 500, message, type: 'server_error' }));
  });
  return app;
}
