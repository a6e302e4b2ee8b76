import { connectRealtime, createItem, respond } from '@unspool/realtime';

/** Where a page finds its backend, and how it shows who it is. */
export interface PageSettings {
  readonly backend: string;
  readonly cookie: string;
  /** Where the sessions are. @default OpenAI */
  readonly baseUrl?: string | undefined;
}

/**
 * What a page does. It knows no API key: it asks the backend for a key of its own, which travels as a subprotocol; with
 * `reconnect: stayUp()` it asks for another one with each connection. Browsers do both by themselves; here it says so, because this is Node.
 */
export async function askFromPage(question: string, { backend, cookie, baseUrl }: PageSettings): Promise<string> {
  const token = async () => {
    const response = await fetch(`${backend}/key`, { method: 'POST', headers: { cookie } });
    if (!response.ok) throw new Error(`The backend gave no key: status ${response.status}.`);
    return readValue(await response.json());
  };
  await using session = await connectRealtime(
    { token, baseUrl },
    { model: 'gpt-realtime', credentials: 'subprotocols' },
  );
  await createItem(session, { type: 'message', role: 'user', content: [{ type: 'input_text', text: question }] });
  let answer = '';
  for await (const text of respond(session).text()) answer += text;
  return answer;
}

function readValue(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'value' in body && typeof body.value === 'string') return body.value;
  throw new Error('The backend answered without a key.');
}
