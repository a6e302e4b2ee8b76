import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Camera, openCamera, takePicture } from './camera.ts';

/** A button that opens the camera, and one that takes a picture with it. The camera goes off with the view. */
export function CameraView({ onPicture }: { readonly onPicture: (url: string) => void }) {
  const [camera, setCamera] = useState<Camera>();
  const [fault, setFault] = useState<unknown>();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = camera?.stream ?? null;
    return camera?.stop;
  }, [camera]);
  const open = () => {
    setFault(undefined);
    openCamera().then(setCamera, setFault);
  };
  const shoot = () => {
    if (video.current !== null) onPicture(takePicture(video.current));
    setCamera(undefined);
  };
  if (camera === undefined)
    return (
      <>
        <button type="button" class="button" onClick={open}>
          <Icon name="eye" /> Use the camera
        </button>
        {fault !== undefined && <ErrorNote error={fault} />}
      </>
    );
  return (
    <div class="camera">
      <div class="picture">
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a picture of oneself, without sound */}
        <video ref={video} autoPlay playsInline muted aria-label="What the camera shows" />
      </div>
      <div class="run-bar">
        <button type="button" class="button primary" onClick={shoot}>
          Take the picture
        </button>
        <button type="button" class="button" onClick={() => setCamera(undefined)}>
          Close the camera
        </button>
      </div>
    </div>
  );
}
