/** Microseconds of this process that some work takes. */
export async function measureCpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
