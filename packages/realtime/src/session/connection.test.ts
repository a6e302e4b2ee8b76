import { describe, expect, it } from 'vitest';

import type { SocketHandlers } from '../socket/realtime-socket.ts';
import { openConnection } from './connection.ts';

/** A connection with a socket and a clock in the test's hands. */
const create = () => {
  const log: unknown[] = [];
  const socket = { isOpen: true, bufferedAmount: 7 };
  let handlers: SocketHandlers | undefined;
  let ring = () => {};
  const connection = openConnection({
    endpoint: { url: 'wss://example.com', headers: {}, protocols: [] },
    openSocket(_, given) {
      handlers = given;
      return Object.assign(socket, {
        send: (text: string) => log.push(text),
        close: (code: number, reason: string) => log.push(['close', code, reason]),
        terminate: () => log.push('terminate'),
      });
    },
    startTimer(milliseconds, callback) {
      log.push(['timer', milliseconds]);
      ring = callback;
      return () => log.push('cancel');
    },
    mask: (text) => text.replace('secret', '***'),
    handlers: {
      opened: () => log.push('opened'),
      received: (frame) => log.push(['received', frame]),
      failed: (failure) => log.push(['failed', failure.kind]),
      closed: (close) => log.push(['closed', close]),
    },
  });
  if (handlers === undefined) throw new Error('No socket was opened.');
  return { connection, handlers, socket, log, ring: () => ring() };
};

const broken = { code: 1006, reason: '', wasClean: false };

describe('openConnection', () => {
  it('drops a connection whose other side does not answer the close', async () => {
    const { connection, handlers, log, ring } = create();
    const closing = connection.close(3000, 'bye');
    ring();
    expect(await closing).toEqual(broken);
    handlers.received('late');
    handlers.failed({ kind: 'broken' });
    handlers.closed({ code: 1000, reason: '', wasClean: true });
    expect(log).toEqual([['timer', 5000], ['close', 3000, 'bye'], 'terminate', 'cancel', ['closed', broken]]);
  });

  it('stops its clock when the other side answers', async () => {
    const { connection, handlers, log } = create();
    const closing = connection.close(1000, '');
    void connection.close(3000, 'again');
    const close = { code: 1000, reason: 'no secret', wasClean: true };
    handlers.closed(close);
    expect(await closing).toEqual({ ...close, reason: 'no ***' });
    expect(log).toEqual([['timer', 5000], ['close', 1000, ''], 'cancel', ['closed', { ...close, reason: 'no ***' }]]);
  });

  it('hands on what arrives until it is closed, while closing too', () => {
    const { connection, handlers, log } = create();
    handlers.opened();
    void connection.close(1000, '');
    handlers.received('frame');
    expect(log).toEqual(['opened', ['timer', 5000], ['close', 1000, ''], ['received', 'frame']]);
  });

  it('sends only what goes out', () => {
    const { connection, socket, log } = create();
    connection.send('a');
    socket.isOpen = false;
    expect(() => connection.send('b')).toThrow(expect.objectContaining({ code: 'closed' }));
    expect(log).toEqual(['a']);
    expect(connection.bufferedAmount).toBe(7);
  });
});
