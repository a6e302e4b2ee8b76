/** Reads how loud a node of Web Audio is: the root of the mean square of what it gave last. */
export function createLevelReader(node: AudioNode): () => number {
  const analyser = node.context.createAnalyser();
  analyser.fftSize = 1024;
  node.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  };
}
