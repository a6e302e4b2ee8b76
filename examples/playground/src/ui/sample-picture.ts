/** A small drawing of a spool, for those who have no picture at hand: a PNG as a file. */
export function drawSample(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 320;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('This browser cannot draw: choose a picture.'));
  context.fillStyle = '#e8ddc8';
  context.fillRect(0, 0, 320, 320);
  context.fillStyle = '#7a4a21';
  context.fillRect(70, 50, 180, 34);
  context.fillRect(70, 236, 180, 34);
  context.fillRect(112, 84, 96, 152);
  for (let turn = 0; turn < 13; turn += 1) {
    context.fillStyle = turn % 2 === 0 ? '#0f766e' : '#15938a';
    context.fillRect(92, 88 + turn * 11, 136, 11);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob === null
          ? reject(new Error('This browser cannot make a PNG: choose a picture.'))
          : resolve(new File([blob], 'spool.png', { type: 'image/png' })),
      'image/png',
    ),
  );
}
