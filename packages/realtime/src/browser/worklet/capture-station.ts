import { createCapture, type CaptureSettings } from './capture.ts';
import type { CaptureCommand, CaptureNews } from './messages.ts';
import type { Station } from './register-station.ts';

/** What hears. */
export function createCaptureStation(
  settings: CaptureSettings,
  tell: (news: CaptureNews, transfer?: Transferable[]) => void,
): Station<CaptureCommand> {
  const capture = createCapture(settings, (frame) => tell(frame, [frame.buffer]));
  return {
    receive() {
      capture.flush();
      tell(null);
    },
    process([channels]) {
      // There is none while no device is connected.
      const block = channels?.[0];
      if (block !== undefined) capture.push(block);
    },
  };
}
