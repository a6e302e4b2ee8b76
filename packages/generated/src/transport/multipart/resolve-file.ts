import type { ByteStream, Uploadable, UploadContent, UploadFile } from '../../uploadable.ts';
import { type ByteSource, openByteSource } from './byte-source.ts';

/** A file ready to be framed. */
export interface ResolvedFile {
  readonly name: string;
  readonly type: string;
  /** Bytes, when known before they are read. */
  readonly size: number | undefined;
  /** Whether `open` may be called a second time. */
  readonly replayable: boolean;
  readonly open: () => ByteSource;
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

function openContent(content: UploadContent): ByteSource {
  if (typeof content === 'function') return openByteSource(content());
  if (content instanceof Blob) return openByteSource(content.stream());
  if (content instanceof ArrayBuffer) return openByteSource(new Uint8Array(content));
  if (!ArrayBuffer.isView(content)) return openByteSource(content);
  return openByteSource(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
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
