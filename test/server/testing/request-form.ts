import type { RunningServer } from '../start-server.ts';

/** The text of an answer to a form, sent as a client would that nobody has typed; arrays field by field, as `name[]`. */
export async function requestForm(server: RunningServer, path: string, fields: object): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (Array.isArray(value)) for (const entry of value) form.append(`${name}[]`, entry);
    else form.append(name, value instanceof Blob ? value : String(value));
  const response = await fetch(server.baseUrl + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}` },
    body: form,
  });
  return response.text();
}
