import type { Fault } from './fault-server.ts';

const json = { 'content-type': 'application/json' };

/** A whole answer. Objects go as JSON. */
export function answer(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Fault {
  return (response) => {
    response.writeHead(status, { ...(typeof body === 'object' ? json : {}), ...headers });
    response.end(typeof body === 'object' ? JSON.stringify(body) : body);
  };
}

/** The error object of OpenAI's answers. */
export function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return answer(status, { error: { message: 'Not now.', type: 'server_error', code: null } }, headers);
}

/** Takes the request, and never answers. */
export const stall: Fault = () => {};

/** Begins an answer, and sends no more of it. */
export function stallAfter(status: number, contentType: string, part = '{"id": "resp'): Fault {
  return (response) => void response.writeHead(status, { 'content-type': contentType }).write(part);
}

/** Begins an answer that has no end. */
export function pour(status: number, contentType: string, part = '<p>no end</p>'): Fault {
  const block = part.repeat(Math.ceil(65_536 / part.length));
  return (response) => {
    response.writeHead(status, { 'content-type': contentType });
    const write = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', write);
    write();
  };
}

/** Breaks the connection before anything is answered. */
export const reset: Fault = (response) => void response.socket?.resetAndDestroy();

/** Begins an answer, and breaks the connection once that is on its way. */
export function resetAfter(status: number, contentType: string, part = '{"id": "resp'): Fault {
  return (response) => {
    response.writeHead(status, { 'content-type': contentType });
    response.write(part, () => setTimeout(() => response.socket?.resetAndDestroy(), 20));
  };
}
