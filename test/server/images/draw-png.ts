import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Pixels on each side. */
const SIDE = 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A small picture as a PNG (ISO/IEC 15948): squares whose colours follow from the subject.
 *
 * @param grain pixels on each side of a square: 16 is one colour, 1 the finished picture
 */
export function drawPng(subject: string, grain: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits of red, green and blue, in rows from top to bottom
  const rows = Array.from({ length: SIDE }, (_, y) => drawRow(subject, y, grain));
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(Buffer.concat(rows))),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A row of pixels, after the number of its filter: none. */
function drawRow(subject: string, y: number, grain: number): Buffer {
  const colours = Array.from({ length: SIDE }, (_, x) => {
    const square = `${subject}\0${Math.floor(x / grain) * grain}\0${Math.floor(y / grain) * grain}`;
    return createHash('sha256').update(square).digest().subarray(0, 3);
  });
  return Buffer.concat([Buffer.of(0), ...colours]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
