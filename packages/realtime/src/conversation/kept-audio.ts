/** Audio of a conversation, up to a number of bytes. */
export interface KeptAudio {
  /** Bytes that had to make room for newer ones. */
  readonly droppedBytes: number;
  add(id: string, index: number, bytes: Uint8Array): void;
  /** What is there of a part, in one piece. */
  of(id: string, index: number): Uint8Array;
  forget(id: string): void;
}

interface Piece {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** The pieces of one item; `first` is the oldest that is left. */
interface Recording {
  pieces: Piece[];
  first: number;
}

/** Pieces that are gone and worth a copy of the rest. */
const compactAt = 256;

/** Makes a store of at most `maxBytes`. What goes first is the start of the item that began first. */
export function createKeptAudio(maxBytes: number): KeptAudio {
  const recordings = new Map<string, Recording>();
  let held = 0;
  let droppedBytes = 0;

  const isTooMuch = () => held > maxBytes;
  const dropOldest = () => {
    const [oldest] = recordings;
    if (oldest === undefined) return;
    const [id, recording] = oldest;
    const dropped = recording.pieces[recording.first]?.bytes.length ?? 0;
    held -= dropped;
    droppedBytes += dropped;
    recording.first += 1;
    if (recording.first === recording.pieces.length) recordings.delete(id);
    else compact(recording);
  };

  return {
    get droppedBytes() {
      return droppedBytes;
    },
    add(id, index, bytes) {
      if (bytes.length === 0) return;
      const recording = recordings.get(id) ?? { pieces: [], first: 0 };
      recording.pieces.push({ index, bytes });
      recordings.set(id, recording);
      held += bytes.length;
      while (isTooMuch()) dropOldest();
    },
    of: (id, index) => joinBytes(livePieces(recordings.get(id)).filter((piece) => piece.index === index)),
    forget(id) {
      for (const { bytes } of livePieces(recordings.get(id))) held -= bytes.length;
      recordings.delete(id);
    },
  };
}

function compact(recording: Recording): void {
  // The reference has to go at once, since it is what holds the memory.
  recording.pieces[recording.first - 1] = { index: 0, bytes: new Uint8Array() };
  if (recording.first < compactAt || recording.first * 2 < recording.pieces.length) return;
  recording.pieces = recording.pieces.slice(recording.first);
  recording.first = 0;
}

function livePieces(recording: Recording | undefined): readonly Piece[] {
  return recording?.pieces.slice(recording.first) ?? [];
}

function joinBytes(pieces: readonly Piece[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let offset = 0;
  for (const { bytes } of pieces) {
    joined.set(bytes, offset);
    offset += bytes.length;
  }
  return joined;
}
