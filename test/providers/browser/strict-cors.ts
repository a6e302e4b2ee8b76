import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers that the strictest servers let a page send. */
const allowed = 'authorization, content-type, accept';

/**
 * Lets pages of one origin ask, with three headers and no other (Fetch §3.2.2): answers what a browser asks first, and marks
 * every answer. Gives true where nothing is left to answer.
 */
export function createStrictCors(origin: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ method }, response) => {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-headers', allowed);
    if (method !== 'OPTIONS') return false;
    response.writeHead(204).end();
    return true;
  };
}
