import { readBinary } from '../answers/read-binary.ts';
import { readEmpty } from '../answers/read-empty.ts';
import { readJson } from '../answers/read-json.ts';
import { readMedia } from '../answers/read-media.ts';
import { readTextOrJson } from '../answers/read-text-or-json.ts';
import { readText } from '../answers/read-text.ts';
import type { Call, EncodeBody, ReadAnswer } from '../call.ts';
import type { Area } from '../gen/area.ts';
import { pathOperations } from '../gen/path-operations.ts';
import type { Operation } from '../operation.ts';
import type { RequestOptions } from '../request-options.ts';
import { encodeJson } from '../transport/encode-json.ts';
import { encodeMaybeMultipart, encodeMultipart } from '../transport/encode-multipart.ts';
import { expandParams } from '../transport/expand-params.ts';
import { listPathNames } from './list-path-names.ts';
import type { PathOperation } from './path-operation.ts';

/** What a call by path takes, whichever operation it is for. */
export interface AnyPathInit extends RequestOptions {
  readonly params?: AnyPathParameters | undefined;
  readonly body?: object | undefined;
}

export interface AnyPathParameters {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: object | undefined;
}

const encoders = {
  json: encodeJson,
  multipart: encodeMultipart,
  'maybe-multipart': encodeMaybeMultipart,
} as const satisfies Record<NonNullable<Operation['body']>, EncodeBody>;

const readers = {
  json: readJson,
  text: readText,
  binary: readBinary,
  media: readMedia,
  empty: readEmpty,
  'text-or-json': readTextOrJson,
} as const satisfies Record<NonNullable<PathOperation['answer']> | 'json', ReadAnswer<unknown>>;

/** Makes of a call by path the call that the function of the same operation makes. */
export function toCall(method: Operation['method'], path: string, init: AnyPathInit): Call<Area, unknown> {
  const known = pathOperations[`${method} ${path}`];
  if (known === undefined)
    throw new TypeError(`The document has no ${method} ${path}. Write the path as it does, parameters in braces.`);
  const { params, body, ...options } = init;
  const { answer = 'json', ...facts } = known;
  const query = params?.query ?? {};
  return {
    operation: {
      ...facts,
      method,
      path,
      expand: expandParams,
      query: Object.keys(query),
      answer: answer === 'text-or-json' ? 'json' : answer === 'media' ? 'binary' : answer,
    },
    // What is missing becomes an empty value, which the transport refuses by the parameter's name.
    path: listPathNames(path).map((name) => params?.path?.[name] ?? ''),
    params: { ...body, ...query },
    options,
    ...(facts.body && { encode: encoders[facts.body] }),
    read: readers[answer],
  };
}
