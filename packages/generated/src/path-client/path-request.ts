/**
 * What a middleware sees of a call, and what openapi-fetch makes in place of the platform's `Request`: that one costs as
 * much CPU again as a small call. It is never sent itself; the client makes the request, once per attempt.
 */
export class PathRequest {
  readonly method: string;
  /** Path and query below the client's base URL. */
  readonly url: string;
  /** Headers of this call alone. What a middleware sets here is sent, over the headers of client and provider. */
  readonly headers: Headers;

  constructor(url: string, init: { readonly method: string; readonly headers: Headers }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
  }
}
