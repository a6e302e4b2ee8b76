/** Bytes of a number. Not read off the platform's type: bundlers would keep that for programs without embeddings. */
const BYTES = 4;

/**
 * The numbers of an embedding, whichever `encoding_format` it came in. `base64` holds 32-bit floats, little-endian (OpenAI API
 * reference); the numbers of `float` are of the same precision.
 *
 * @throws {TypeError} for a string that is no Base64 of 32-bit floats
 * @example
 * const { data } = await createEmbedding(client, { model, input, encoding_format: 'base64' });
 * const vectors = data.map(({ embedding }) => decodeEmbedding(embedding));
 */
export function decodeEmbedding(embedding: readonly number[] | string): Float32Array<ArrayBuffer> {
  if (typeof embedding !== 'string') return Float32Array.from(embedding);
  const bytes = decodeBase64(embedding);
  if (bytes === undefined || bytes.byteLength % BYTES !== 0) {
    throw new TypeError(`An embedding of ${embedding.length} characters is no Base64 of 32-bit floats.`);
  }
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.byteLength / BYTES }, (_, index) => view.getFloat32(index * BYTES, true));
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
