import { availableParallelism, loadavg } from 'node:os';

/** What has to stand beside a measurement: on a busy machine the times say little, and the ratios less than they seem to. */
export function describeRun({ version, rounds }) {
  const [load] = loadavg();
  return `Node ${version}, ${rounds} rounds, load ${load.toFixed(1)} on ${availableParallelism()} cores`;
}
