import { encodeBase64 } from '../../audio/base64.ts';
import type { WebSocketLike } from '../../socket/web-socket-like.ts';

/** What can be said to a line. Once its socket is closed, nothing is. */
export interface TelephoneLine {
  /** Sound, to be played after all that came before. */
  media(audio: Uint8Array): void;
  /** A name that the line says again when all before it was played. */
  mark(name: string): void;
  /** Stop, and forget what is left. */
  clear(): void;
}

/** `WebSocket.OPEN`. */
const open = 1;

/** Makes one of a socket (Twilio Media Streams, messages to the provider). */
export function createTelephoneLine(
  socket: Pick<WebSocketLike, 'readyState' | 'send'>,
  streamId: string | undefined,
): TelephoneLine {
  const send = (event: string, members: object): void => {
    // JSON leaves out an id that there is none of.
    if (socket.readyState === open) socket.send(JSON.stringify({ event, streamSid: streamId, ...members }));
  };
  return {
    media: (audio) => send('media', { media: { payload: encodeBase64(audio) } }),
    mark: (name) => send('mark', { mark: { name } }),
    clear: () => send('clear', {}),
  };
}
