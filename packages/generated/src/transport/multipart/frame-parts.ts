import type { Part } from './list-parts.ts';

/** A form cut into what is known beforehand and the files between it. */
export type FramePiece = Uint8Array<ArrayBuffer> | Extract<Part, { file: unknown }>['file'];

/**
 * Frames the parts as `multipart/form-data` (RFC 7578), names and file names quoted as the HTML standard's form encoding
 * does: what could end the quotes or the line is percent-encoded.
 */
export function frameParts(parts: readonly Part[], boundary: string): readonly FramePiece[] {
  const encoder = new TextEncoder();
  const pieces = parts.flatMap((part): readonly FramePiece[] => {
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(part.name)}"`;
    if ('value' in part) {
      const type = part.type === undefined ? '' : `\r\nContent-Type: ${part.type}`;
      return [encoder.encode(`${start}${type}\r\n\r\n${part.value}\r\n`)];
    }
    const { file } = part;
    return [
      encoder.encode(`${start}; filename="${quote(file.name)}"\r\nContent-Type: ${file.type}\r\n\r\n`),
      file,
      encoder.encode('\r\n'),
    ];
  });
  return [...pieces, encoder.encode(`--${boundary}--\r\n`)];
}

/** Bytes of the whole form, when every file knows its size. */
export function measureFrame(pieces: readonly FramePiece[]): number | undefined {
  let total = 0;
  for (const piece of pieces) {
    const size = piece instanceof Uint8Array ? piece.byteLength : piece.size;
    if (size === undefined) return undefined;
    total += size;
  }
  return total;
}

function quote(name: string): string {
  return Array.from(name, (character) => (isUnsafe(character) ? encodeURIComponent(character) : character)).join('');
}

function isUnsafe(character: string): boolean {
  return character === '"' || character < ' ' || character === '\u007F';
}
