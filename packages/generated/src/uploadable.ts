/** Bytes with the file name that the server shall see. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** @default 'application/octet-stream' */
  readonly type?: string | undefined;
}

/** What stands where the document says "binary" in a request. A `Blob` without a name is sent as `blob`. */
export type Uploadable = Blob | File | NamedBytes;

export function isUploadable(value: unknown): value is Uploadable {
  if (value instanceof Blob) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array &&
    'name' in value
  );
}
