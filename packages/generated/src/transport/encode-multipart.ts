import type { EncodeBody, EncodedBody } from '../call.ts';
import type { Operation } from '../operation.ts';
import { isUploadable } from '../uploadable.ts';
import { encodeJson } from './encode-json.ts';
import { frameParts, measureFrame } from './multipart/frame-parts.ts';
import { listParts } from './multipart/list-parts.ts';
import { openFrameAsBlob, openFrameAsStream } from './multipart/open-frame.ts';

/**
 * Sends the body's members as `multipart/form-data`, in their order, files streamed. Each attempt frames them anew; a
 * member that is a stream can be sent only once.
 *
 * @param partTypes content types of members that go as one part each, JSON among them; the others are spread out
 */
export function encodeMultipart(
  members: Readonly<Record<string, unknown>>,
  partTypes: Operation['partTypes'] = {},
): EncodedBody {
  const boundary = `unspool-${crypto.randomUUID()}`;
  const parts = listParts(members, partTypes);
  const pieces = frameParts(parts, boundary);
  return {
    body: (context) => (sendsStreams() ? openFrameAsStream(pieces, context) : openFrameAsBlob(pieces)),
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength: measureFrame(pieces),
    replayable: parts.every((part) => 'value' in part || part.file.replayable),
  };
}

/** Multipart when there is a file among the members, JSON otherwise: for operations that take either. */
export const encodeMaybeMultipart: EncodeBody = (members) =>
  holdsFile(members) ? encodeMultipart(members) : encodeJson(members);

function holdsFile(value: unknown): boolean {
  if (isUploadable(value)) return true;
  if (Array.isArray(value)) return value.some(holdsFile);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFile);
}

/** Browsers send streams over HTTP/2 only, or not at all; Node, Deno and Bun do over any connection. */
function sendsStreams(): boolean {
  return globalThis.process?.versions?.node !== undefined;
}
