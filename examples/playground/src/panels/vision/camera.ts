/** A camera that is on. */
export interface Camera {
  readonly stream: MediaStream;
  readonly stop: () => void;
}

/** Asks for the camera; a refusal is an error that says how to allow it. */
export async function openCamera(): Promise<Camera> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: 960 } });
    return { stream, stop: () => stream.getTracks().forEach((track) => track.stop()) };
  } catch (cause) {
    const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
    const message = isRefused
      ? 'The camera was not allowed. Allow it in the settings of this page, or choose a picture.'
      : 'There is no camera to be used. Choose a picture.';
    throw new Error(message, { cause });
  }
}

/** What a video shows now, as a JPEG in a data URL. */
export function takePicture(video: HTMLVideoElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.85);
}

/** A file as a data URL. */
export async function readAsUrl(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${file.type};base64,${btoa(binary)}`;
}
