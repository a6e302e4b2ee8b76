/** Members that ECMAScript 2026 adds to `Uint8Array`, and Node's `Buffer`: each absent somewhere. */
interface Base64Runtime {
  readonly Buffer?: typeof Buffer;
  readonly Uint8Array: { readonly fromBase64?: (text: string) => Uint8Array };
}

// Read at each call and from globalThis: importing does nothing, and bundlers bring no Buffer of their own.
const runtime = (): Base64Runtime => globalThis as object as Base64Runtime; // Newer and older than the types say.

/** Bytes per call of `String.fromCharCode`: its arguments go over the stack, and a multiple of 3 needs no padding. */
const bytesPerPiece = 6144;

/**
 * Encodes bytes in padded base64 (RFC 4648 §4), the fastest way that the runtime has. A view into a larger buffer
 * encodes what it shows.
 */
export function encodeBase64(bytes: Uint8Array): string {
  const { Buffer } = runtime();
  if (Buffer !== undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const { toBase64 } = bytes as { readonly toBase64?: () => string };
  return toBase64 === undefined ? encodeByPieces(bytes) : toBase64.call(bytes);
}

function encodeByPieces(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += bytesPerPiece) {
    // Spread would walk an iterator, six times as slow.
    text += btoa(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, start + bytesPerPiece)));
  }
  return text;
}

/**
 * Decodes padded base64 (RFC 4648 §4). Throws a `TypeError` for text that is anything else; it tells the length and
 * never the content.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = tryDecodeBase64(text);
  if (bytes !== undefined) return bytes;
  throw new TypeError(`Expected padded base64, got ${text.length} characters that are not.`);
}

/** The same for whom it is no fault: `undefined` for text that is anything else. */
export function tryDecodeBase64(text: string): Uint8Array | undefined {
  const bytes = decode(text);
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  // Runtimes skip what they cannot read, or do without padding, instead of failing: the length gives it away.
  return bytes?.length === (text.length / 4) * 3 - padding ? bytes : undefined;
}

function decode(text: string): Uint8Array | undefined {
  const { Buffer, Uint8Array: native } = runtime();
  // Buffer takes the alphabet of RFC 4648 §5 as well.
  if (Buffer !== undefined) return text.includes('-') || text.includes('_') ? undefined : Buffer.from(text, 'base64');
  try {
    return native.fromBase64?.(text) ?? toBytes(atob(text));
  } catch {
    return undefined; // Neither tells where it failed; the caller words it.
  }
}

function toBytes(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
