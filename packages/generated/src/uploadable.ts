/** Where the bytes of an upload come from. A function is called once per attempt, so that the call can be repeated. */
export type UploadContent = Blob | ArrayBuffer | ArrayBufferView | ByteStream | (() => ByteStream);

/** Bytes as they come: a web stream, a Node stream, an async generator. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file with what the server shall know of it. `fileFromPath` of `@unspool/generated/node` makes one from a file on disk. */
export interface UploadFile {
  readonly name: string;
  readonly content: UploadContent;
  /** @default the type of a Blob, else 'application/octet-stream' */
  readonly type?: string | undefined;
  /** Bytes. Where it is known for all files of a request, the request says how long it is. */
  readonly size?: number | undefined;
}

/**
 * What stands where the document says "binary" in a request. Without a name of its own a file is sent as `file`; a stream can
 * be sent once only, so a call with one is not repeated.
 */
export type Uploadable = Exclude<UploadContent, () => ByteStream> | UploadFile;

/** Whether a member of a request is a file and not a value. */
export function isUploadable(value: unknown): value is Uploadable {
  if (isContent(value)) return true;
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    (isContent(value['content']) || typeof value['content'] === 'function')
  );
}

function isContent(value: unknown): value is Exclude<UploadContent, () => ByteStream> {
  if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return true;
  return value instanceof ReadableStream || (isRecord(value) && Symbol.asyncIterator in value);
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
