/** Where something stands that is wrong, and what to do about it. */
export interface Place {
  /** File, URL or command line option: `spec/overlay.yaml`. */
  readonly in: string;
  /** JSON pointer below it (RFC 6901). */
  readonly pointer?: string | undefined;
  readonly remedy: string;
  readonly cause?: unknown;
}

/** Something that the person who ran the command can put right. Commands print its message alone, without a stack. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly in: string;
  readonly pointer: string | undefined;
  readonly remedy: string;

  constructor(problem: string, place: Place) {
    const at = place.pointer === undefined ? place.in : `${place.in}#${place.pointer}`;
    super(`${at}: ${problem}. ${place.remedy}`, { cause: place.cause });
    this.in = place.in;
    this.pointer = place.pointer;
    this.remedy = place.remedy;
  }
}
