import type { LabFailure } from '../lab.ts';

/** What of an error can leave the page. */
export function toFailure(error: unknown): LabFailure {
  const { name, code, message } = error as LabFailure; // Nothing here throws what is no error.
  return { name, code, message };
}
