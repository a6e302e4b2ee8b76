import type { RecordedRequest } from '../server/index.ts';
import { isObject } from '../server/model/json-schema.ts';
import { schemasOf, type CallForm, type ExampleCall, type Members } from './example-call.ts';

/** What a request carried, in a form that can be compared. */
export interface RequestContent {
  readonly contentType: string | undefined;
  readonly query: unknown;
  readonly body: unknown;
}

/** What should arrive for a call: text where the form of the body knows nothing else. */
export async function describeCall(id: string, form: CallForm, example: ExampleCall): Promise<RequestContent> {
  const contentType = sentAs(id, form, example);
  const members = await readMembers(example.body);
  return { contentType, query: toText(example.query) ?? {}, body: describeBody(id, members, contentType) };
}

/** What did arrive. */
export async function describeRecorded({ headers, query, body }: RecordedRequest): Promise<RequestContent> {
  return { contentType: headers['content-type']?.split(';')[0], query, body: await readFiles(body) };
}

/** Where the document has two content types, the presence of a file decides. */
function sentAs(id: string, { contentType }: CallForm, { body }: ExampleCall): string | undefined {
  if (contentType === undefined || !('application/json' in schemasOf(id).body)) return contentType;
  return holdsFile(body) ? 'multipart/form-data' : 'application/json';
}

function holdsFile(value: unknown): boolean {
  if (value instanceof File || value instanceof Uint8Array) return true;
  if (Array.isArray(value)) return value.some(holdsFile);
  return isObject(value) && Object.values(value).some(holdsFile);
}

function describeBody(id: string, members: Members, contentType: string | undefined): unknown {
  if (contentType === undefined) return undefined;
  if (contentType === 'application/json') return members;
  const { partTypes = {} } = schemasOf(id);
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    partTypes[name] === 'application/json' ? JSON.stringify(value) : value,
  ]);
  return toText(Object.fromEntries(entries));
}

/** Numbers and booleans as text. What is null or empty leaves no trace in a query or a form. */
function toText(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(toText);
  if (!isObject(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = toText(member);
    return text === undefined ? [] : [[name, text] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Files as name, type and text, whatever they were. */
async function readFiles(value: unknown): Promise<unknown> {
  if (value instanceof File) return { name: value.name, type: value.type, text: await value.text() };
  if (Array.isArray(value)) return Promise.all(value.map(readFiles));
  if (!isObject(value)) return value;
  if (value['content'] instanceof Uint8Array)
    return { name: value['name'], type: value['type'], text: new TextDecoder().decode(value['content']) };
  return readMembers(value);
}

async function readMembers(members: Members): Promise<Members> {
  const entries = await Promise.all(
    Object.entries(members).map(async ([name, member]) => [name, await readFiles(member)] as const),
  );
  return Object.fromEntries(entries);
}
