/** Takes an answer that carries nothing; what it carries all the same is let go. */
export async function readEmpty(response: Response): Promise<void> {
  await response.body?.cancel();
}
