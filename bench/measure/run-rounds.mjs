/**
 * Measures all jobs once a round, in reverse order in every second one, so that a busy moment of the machine meets all of
 * them. Returns the samples by job.
 */
export async function runRounds(jobs, { rounds, measure }) {
  const samples = new Map(jobs.map((job) => [job, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? jobs : jobs.toReversed();
    for (const job of order) samples.get(job).push(await measure(job));
  }
  return samples;
}

/** The median of a member over the samples of a job. */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 0 ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

/** The median of a job's values over those of another one in the same round. */
export function medianRatio(values, base) {
  return median(values.map((value, round) => value / base[round]));
}
