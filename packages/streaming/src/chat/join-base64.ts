import { createDraft, type Rule } from '../draft.ts';

/**
 * Bytes in pieces, each Base64 by itself. Where a piece does not fill its last four characters, the next one goes on in them,
 * so that the whole is Base64 at any time; only then is a piece decoded. What is not Base64 is put behind as it came.
 */
export const joinBase64: Rule = ({ value: target, inner }, name, piece) => {
  if (typeof piece !== 'string') return;
  const parts = inner.get(name)?.value ?? { full: '', rest: '' };
  const { full, rest } = addPiece(String(parts['full']), String(parts['rest']), piece);
  inner.set(name, createDraft({ full, rest }));
  target[name] = full + rest;
};

/** `rest` is what ends with `=`, or nothing. */
function addPiece(full: string, rest: string, piece: string): { readonly full: string; readonly rest: string } {
  if (rest === '' && !piece.endsWith('=')) return { full: full + piece, rest };
  try {
    const bytes = atob(rest) + atob(piece);
    const border = bytes.length - (bytes.length % 3);
    return { full: full + btoa(bytes.slice(0, border)), rest: btoa(bytes.slice(border)) };
  } catch {
    return { full: full + rest + piece, rest: '' };
  }
}
