import { RequestError } from '../errors/request-error.ts';
import { nestFields } from '../validate/nest-fields.ts';

/** A body as it came: JSON, the fields of a form (files as `File`), or nothing. */
export type ReceivedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly error: RequestError };

/** Reads the body of a request by its content type. Never rejects: what cannot be read is `unreadable`. */
export async function readBody(request: Request): Promise<ReceivedBody> {
  const contentType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (contentType === 'multipart/form-data') return readForm(request);
  const text = await request.text();
  if (text === '') return { kind: 'none' };
  if (contentType !== 'application/json')
    return unreadable('The content type of the body is not served: send application/json or multipart/form-data.');
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return unreadable(`The body is not JSON (${text.length} characters).`);
  }
}

async function readForm(request: Request): Promise<ReceivedBody> {
  try {
    return { kind: 'form', value: nestFields(await request.formData()) };
  } catch (error) {
    return error instanceof RequestError
      ? { kind: 'unreadable', error }
      : unreadable('The body is not multipart/form-data with the boundary that its content type names.');
  }
}

function unreadable(message: string): ReceivedBody {
  return { kind: 'unreadable', error: new RequestError({ message }) };
}
