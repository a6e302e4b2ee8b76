import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A screenshot in at most 256 colours, a third of its bytes: those that are there most often, in place of each other one the
 * nearest. Takes PNGs of 8 bits without alpha or with, not interlaced, as Chromium makes them (ISO/IEC 15948).
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, channels, data } = readChunks(png);
  const pixels = unfilter(data, { width, height, channels });
  const colours = readColours(pixels, channels);
  const palette = choosePalette(colours);
  const nearest = createNearest(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest(colours[y * width + x] ?? 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, each the place of a colour in the palette
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('PLTE', table),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Shape {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3, or 4 with alpha. */
  readonly channels: number;
}

function readChunks(png: Buffer): Shape & { readonly data: Buffer } {
  const parts: Buffer[] = [];
  for (let position = 8; position < png.length; position += png.readUInt32BE(position) + 12) {
    const isData = png.toString('latin1', position + 4, position + 8) === 'IDAT';
    if (isData) parts.push(png.subarray(position + 8, position + 8 + png.readUInt32BE(position)));
  }
  const channels = png[25] === 6 ? 4 : 3;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels, data: Buffer.concat(parts) };
}

/** Undoes the filters of the rows (ISO/IEC 15948 §9). */
function unfilter(data: Buffer, { width, height, channels }: Shape): Buffer {
  const raw = inflateSync(data);
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (pixels[y * stride + x - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[(y - 1) * stride + x - channels] ?? 0);
      const predictions = [0, left, above, (left + above) >> 1, paeth({ left, above, corner })];
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + (predictions[filter] ?? 0);
    }
  }
  return pixels;
}

function paeth({ left, above, corner }: Record<'left' | 'above' | 'corner', number>): number {
  const estimate = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function readColours(pixels: Buffer, channels: number): Uint32Array {
  return Uint32Array.from({ length: pixels.length / channels }, (_, index) => pixels.readUIntBE(index * channels, 3));
}

function choosePalette(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, first], [, second]) => second - first);
  return byCount.slice(0, MOST_COLOURS).map(([colour]) => colour);
}

/** Gives the place of the nearest colour of a palette, and remembers it. */
function createNearest(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, place) => [colour, place]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = palette.map((other) => distance(colour, other));
    const place = distances.indexOf(Math.min(...distances));
    known.set(colour, place);
    return place;
  };
}

function distance(first: number, second: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((first >> shift) & 255) - ((second >> shift) & 255)) ** 2, 0);
}

function toChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
