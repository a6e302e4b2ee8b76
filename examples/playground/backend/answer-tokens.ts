import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Client, createClient, isUnspoolError } from '@unspool/generated';
import { createRealtimeClientSecret } from '@unspool/generated/realtime';

/** Who gives the keys: the embedded server, or OpenAI with a key that only this process has. */
export interface TokenSources {
  readonly embeddedUrl: string;
  readonly openAiKey: string | undefined;
}

/** Seconds that a key may be used to connect. A session that is open by then goes on. */
const LIFETIME = 60;

/**
 * The whole backend that a voice page needs: `POST /token?for=openai` answers `{ value, expires_at }`, an ephemeral key for the
 * browser, made with a key that stays here. Only the page that this process serves may ask.
 */
export function answerTokens(sources: TokenSources): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(request, sources).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 502, { error: { message: describe(error) } }),
    );
  };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function answer(request: IncomingMessage, sources: TokenSources): Promise<Answer> {
  if (request.method !== 'POST') return refuse(405, 'Ask for a key with POST.');
  if (!isOwnPage(request)) return refuse(403, 'Only the page of this server may ask for keys.');
  const client = clientFor(new URL(request.url ?? '/', 'http://localhost').searchParams.get('for'), sources);
  if (client === undefined)
    return refuse(400, 'This backend has no key for that service: set OPENAI_API_KEY when you start the playground.');
  const { value, expires_at } = await createRealtimeClientSecret(client, {
    expires_after: { anchor: 'created_at', seconds: LIFETIME },
    session: { type: 'realtime' },
  });
  return { status: 200, body: { value, expires_at } };
}

/** Browsers name the page that asks (Fetch, `Origin` header); another site's page must not spend our key. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin = '', host } = headers;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function clientFor(service: string | null, { embeddedUrl, openAiKey }: TokenSources): Client | undefined {
  if (service === 'embedded') return createClient({ baseUrl: embeddedUrl, apiKey: 'sk-embedded' });
  if (service === 'openai' && openAiKey) return createClient({ apiKey: openAiKey });
  return undefined;
}

function refuse(status: number, message: string): Answer {
  return { status, body: { error: { message } } };
}

function describe(error: unknown): string {
  return isUnspoolError(error) ? error.message : 'The backend could not make a key.';
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
