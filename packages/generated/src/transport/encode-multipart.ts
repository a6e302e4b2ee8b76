import type { EncodeBody } from '../call.ts';
import { isUploadable } from '../uploadable.ts';
import { encodeJson } from './encode-json.ts';
import { frameParts, measureFrame } from './multipart/frame-parts.ts';
import { listParts } from './multipart/list-parts.ts';
import { openFrameAsBlob, openFrameAsStream } from './multipart/open-frame.ts';

/**
 * Sends the body's members as `multipart/form-data`, in their order, files streamed. Each attempt frames them anew; a
 * member that is a stream can be sent only once. Members whose content type the operation names go as one part each, as
 * JSON where they are not text; arrays and objects among the others are spread out.
 */
export const encodeMultipart: EncodeBody = (members, { partTypes = {} }) => {
  const boundary = `unspool-${crypto.randomUUID()}`;
  const parts = listParts(members, partTypes);
  const pieces = frameParts(parts, boundary);
  return {
    body: (context) => (sendsStreams() ? openFrameAsStream(pieces, context) : openFrameAsBlob(pieces)),
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength: measureFrame(pieces),
    replayable: parts.every((part) => 'value' in part || part.file.replayable),
  };
};

/** Multipart when there is a file among the members, JSON otherwise: for operations that take either. */
export const encodeMaybeMultipart: EncodeBody = (members, operation) =>
  (holdsFile(members) ? encodeMultipart : encodeJson)(members, operation);

function holdsFile(value: unknown): boolean {
  if (isUploadable(value)) return true;
  if (Array.isArray(value)) return value.some(holdsFile);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFile);
}

/** Browsers send streams over HTTP/2 only, or not at all; Node, Deno and Bun do over any connection. */
function sendsStreams(): boolean {
  return globalThis.process?.versions?.node !== undefined;
}
