import type { EncodeBody } from '../call.ts';
import { isUploadable, type Uploadable } from '../uploadable.ts';
import { encodeJson } from './encode-json.ts';

/** Sends the body's members as `multipart/form-data`: arrays as `name[]`, objects as `name[key]`, files with their names. */
export const encodeMultipart: EncodeBody = (members) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) append(form, name, value);
  return { body: form };
};

/** Multipart when there is a file among the members, JSON otherwise: for operations that take either. */
export const encodeMaybeMultipart: EncodeBody = (members) =>
  holdsFile(members) ? encodeMultipart(members) : encodeJson(members);

function append(form: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (isUploadable(value)) return appendFile(form, name, value);
  if (Array.isArray(value)) for (const item of value) append(form, `${name}[]`, item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) append(form, `${name}[${key}]`, member);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    form.append(name, String(value));
  else
    throw new TypeError(
      `Member ${name} cannot be sent in a form: ${value === null ? 'null' : typeof value}. Leave it out instead.`,
    );
}

function appendFile(form: FormData, name: string, value: Uploadable): void {
  if (value instanceof File) form.append(name, value, value.name);
  else if (value instanceof Blob) form.append(name, value);
  else form.append(name, new Blob([value.bytes], { type: value.type ?? 'application/octet-stream' }), value.name);
}

function holdsFile(value: unknown): boolean {
  if (isUploadable(value)) return true;
  if (Array.isArray(value)) return value.some(holdsFile);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFile);
}
