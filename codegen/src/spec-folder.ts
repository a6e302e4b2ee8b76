/** The folder with the vendored document, its corrections and the names of operations. */
export const SPEC_FOLDER = new URL('../../spec/', import.meta.url);
