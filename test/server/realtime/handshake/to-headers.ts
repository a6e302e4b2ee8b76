import type { IncomingHttpHeaders } from 'node:http';

/** The headers of a Node request as fetch has them. */
export function toHeaders(headers: IncomingHttpHeaders): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
