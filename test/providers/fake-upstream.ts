import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Answer, toError } from './answer.ts';
import { answerOther } from './answer-others.ts';
import { answerChat } from './chat/answer-chat.ts';
import type { ErrorAnswer } from './error-answer.ts';
import { type ProviderSheet, standardPaths, type Surface } from './provider-sheet.ts';
import { answerResponses } from './responses/answer-responses.ts';

/** The key that fake upstreams take. */
export const rightKey = 'key-of-the-fake';

export interface SeenRequest {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that behaves as a provider's sheet says. */
export interface FakeUpstream extends AsyncDisposable {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
}

/** Starts one on a free port of loopback. */
export async function startFakeUpstream(
  sheet: ProviderSheet,
  before?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<FakeUpstream> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    if (before?.(request, response)) return;
    void text(request)
      .then((body) => {
        const { method, url = '', headers } = request;
        const seen = { method, url, headers, body };
        requests.push(seen);
        send(response, answer(sheet, seen));
      })
      // A fake that fails must not keep its test waiting.
      .catch((reason: unknown) => response.writeHead(500).end(String(reason)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const unknownPath: ErrorAnswer = {
  status: 404,
  contentType: 'text/html',
  body: '<h1>Not Found</h1>',
  reads: { message: 'Not Found' },
};

function answer(sheet: ProviderSheet, request: SeenRequest): Answer {
  const refusal = findRefusal(sheet, request);
  if (refusal !== undefined) return toError(refusal);
  const surface = findSurface(sheet, request);
  if (surface === undefined) return toError(sheet.unknownPath ?? unknownPath);
  const sent = request.headers['content-type'] === 'application/json' ? JSON.parse(request.body) : {};
  if (surface === 'chat') return answerChat(sheet, sent);
  return surface === 'responses' ? answerResponses(sheet, sent) : answerOther(sheet, { surface, request: sent });
}

function findRefusal({ credentials, refusedHeaders = [] }: ProviderSheet, { headers }: SeenRequest) {
  if (credentials === 'none') return undefined;
  const { header, prefix = '', wrongKey } = credentials;
  const isRight = headers[header] === prefix + rightKey && !refusedHeaders.some((name) => name in headers);
  return isRight ? undefined : wrongKey;
}

function findSurface({ basePath, query, surfaces }: ProviderSheet, { method, url }: SeenRequest): Surface | undefined {
  const [path, asked] = url.split('?');
  const names = Object.keys(standardPaths) as Surface[]; // The keys of a literal.
  return names.find((name) => {
    const service = surfaces[name];
    if (service === 'absent' || service === 'refused') return false;
    const own = basePath + (service === 'served' ? standardPaths[name] : service);
    return path === own && asked === query && method === (name === 'models' ? 'GET' : 'POST');
  });
}

/** Sends a body in pieces that end anywhere. */
function send(response: ServerResponse, { status, contentType, body }: Answer): void {
  response.writeHead(status, contentType ? { 'content-type': contentType } : {});
  const bytes = Buffer.from(body);
  for (let start = 0; start < bytes.length; start += 97) response.write(bytes.subarray(start, start + 97));
  response.end();
}
