import type { Hooks } from './hooks.ts';

/** What is never written: credential headers of every provider that unspool knows, and whatever is named like one. */
const secretName = /authorization|api[-_]?key|token|secret|cookie|partial-key|signature|credential/i;

/**
 * Hooks that write each request as a curl command, each answer, retry and failure as a line: for eyes, with every secret
 * masked in headers and query, and without bodies.
 *
 * @example
 * const client = createClient({ hooks: createDebugHooks((line) => console.error(line)) });
 */
export function createDebugHooks(write: (line: string) => void): Hooks {
  return {
    onRequest({ method, url, headers }) {
      const lines = Object.entries(headers).map(
        ([name, value]) => `  -H ${quote(`${name}: ${maskHeader(name, value)}`)}`,
      );
      write([`curl -X ${method} ${quote(maskUrl(url))}`, ...lines].join(' \\\n'));
    },
    onResponse: ({ call: { operation }, status, duration, requestId }) =>
      write(
        `${operation.id}: ${status} after ${Math.round(duration)} ms${requestId === undefined ? '' : `, request ${requestId}`}`,
      ),
    onRetry: ({ call: { operation }, attempt, delay, error }) =>
      write(`${operation.id}: attempt ${attempt} failed (${describe(error)}), next in ${Math.round(delay)} ms`),
    onError: ({ call: { operation }, attempt, error }) =>
      write(`${operation.id}: gave up after attempt ${attempt} (${describe(error)})`),
  };
}

function maskHeader(name: string, value: string): string {
  if (secretName.test(name)) return value.replace(/^(\w+ )?.*$/s, '$1***');
  return value.replaceAll(/\b(?:sk|ek)[-_][\w-]{6,}/g, '***');
}

function maskUrl(url: string): string {
  const masked = new URL(url);
  for (const name of new Set(masked.searchParams.keys()))
    if (secretName.test(name) || name === 'key' || name === 'sig') masked.searchParams.set(name, '***');
  return masked.href;
}

/** Errors by their kind: a caller's own abort reason may hold anything. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'aborted';
  return 'status' in error ? `${error.name} ${String(error.status)}` : error.name;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
