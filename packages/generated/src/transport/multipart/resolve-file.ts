import type { ByteStream, Uploadable, UploadContent, UploadFile } from '../../uploadable.ts';

/** A file ready to be framed. */
export interface ResolvedFile {
  readonly name: string;
  readonly type: string;
  /** Bytes, when known before they are read. */
  readonly size: number | undefined;
  /** Whether `open` may be called a second time. */
  readonly replayable: boolean;
  readonly open: () => AsyncIterable<Uint8Array> | readonly Uint8Array[];
}

/** Finds out name, type and size of whatever stands for a file, without reading it. */
export function resolveFile(file: Uploadable): ResolvedFile {
  const { name, type, size, content } = isUploadFile(file) ? file : { name: readName(file), content: file };
  return {
    name,
    type: checkType(
      type ?? (content instanceof Blob && content.type !== '' ? content.type : 'application/octet-stream'),
    ),
    size: size ?? readSize(content),
    replayable: !isByteStream(content),
    open: () => openContent(content),
  };
}

function isUploadFile(file: Uploadable): file is UploadFile {
  return 'content' in file;
}

/** Node's read streams carry the path they read: only its last segment leaves the machine. */
function readName(content: Exclude<Uploadable, UploadFile>): string {
  if (content instanceof File) return content.name;
  if ('path' in content && typeof content.path === 'string') return content.path.split(/[/\\]/).at(-1) || 'file';
  return 'file';
}

function readSize(content: UploadContent): number | undefined {
  if (content instanceof Blob) return content.size;
  return content instanceof ArrayBuffer || ArrayBuffer.isView(content) ? content.byteLength : undefined;
}

function openContent(content: UploadContent): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  if (typeof content === 'function') return iterate(content());
  if (content instanceof Blob) return iterate(content.stream());
  if (content instanceof ArrayBuffer) return [new Uint8Array(content)];
  if (ArrayBuffer.isView(content)) return [new Uint8Array(content.buffer, content.byteOffset, content.byteLength)];
  return iterate(content);
}

/** Web streams are async iterables in Node and Firefox, and not yet everywhere. */
function iterate(stream: ByteStream): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in stream ? stream : readStream(stream);
}

async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel();
  }
}

function isByteStream(content: UploadContent): content is ByteStream {
  return (
    typeof content !== 'function' &&
    !(content instanceof Blob) &&
    (content instanceof ReadableStream || Symbol.asyncIterator in content)
  );
}

function checkType(type: string): string {
  if (/^[\x20-\x7E]+$/.test(type)) return type;
  throw new TypeError('The content type of a file holds a character that a header cannot carry.');
}
