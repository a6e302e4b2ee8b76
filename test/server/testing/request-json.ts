import type { RunningServer } from '../start-server.ts';

/** An answer with its body read. */
export interface ReadAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, as it came. Tests know what they asked for. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into answers of every shape
  readonly body: any;
}

/** Sends a request as a client would that nobody has typed. */
export async function requestJson(server: RunningServer, target: string, body?: object): Promise<ReadAnswer> {
  const [method = 'GET', path = ''] = target.split(' ');
  const response = await fetch(server.baseUrl + path, {
    method,
    headers: {
      authorization: `Bearer ${server.apiKey}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...betaOf(path),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The text of an answer that streams. */
export async function requestText(server: RunningServer, path: string, body?: object): Promise<string> {
  const response = await fetch(server.baseUrl + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json', ...betaOf(path) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.text();
}

/** The beta that all operations on assistants ask for. */
function betaOf(path: string): Readonly<Record<string, string>> {
  return /^\/(?:assistants|threads)\b/.test(path) ? { 'openai-beta': 'assistants=v2' } : {};
}
