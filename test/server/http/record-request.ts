import type { Next } from 'hono';
import { RequestError } from '../errors/request-error.ts';
import { nestFields } from '../validate/nest-fields.ts';
import type { AppContext, AppParts, OpenEntry } from './app-environment.ts';
import { readBody, type ReceivedBody } from './read-body.ts';

/** Reads the request into the log, and adds to the answer the headers that OpenAI sends with every one. */
export async function recordRequest(c: AppContext, next: Next, { context, log }: AppParts): Promise<void> {
  const startedAt = context.clock.now();
  const body = await readBody(c.req.raw);
  const entry = toEntry(c.req.raw, body);
  log.push(entry);
  c.set('entry', entry);
  c.set('body', body);
  await next();
  entry.status = c.res.status;
  c.header('x-request-id', context.createId('req'));
  c.header('openai-version', '2020-10-01');
  c.header('openai-processing-ms', String(Math.round(context.clock.now() - startedAt)));
}

function toEntry({ method, url, headers }: Request, body: ReceivedBody): OpenEntry {
  const { pathname, searchParams } = new URL(url);
  return {
    method,
    path: pathname,
    query: readQuery(searchParams),
    headers: Object.fromEntries(headers),
    body: body.kind === 'json' || body.kind === 'form' ? body.value : undefined,
    operation: undefined,
    status: undefined,
    fault: undefined,
  };
}

/** A query that cannot be read is refused by the operation that needs it, not by the log. */
function readQuery(searchParams: URLSearchParams): Record<string, unknown> {
  try {
    return nestFields(searchParams);
  } catch (error) {
    if (error instanceof RequestError) return Object.fromEntries(searchParams);
    throw error;
  }
}
