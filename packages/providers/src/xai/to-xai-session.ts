type Members = Readonly<Record<string, unknown>>;

/**
 * Makes a session as xAI takes it: voice and turn detection stand at the top there, everything else where OpenAI has it.
 * `null` and settings that stand at the top already stay. Sources: recorded sessions; the Vercel AI SDK's client.
 */
export function toXaiSession(session: Members): Members {
  const { audio, ...rest } = session;
  if (!isObject(audio)) return session;
  const [input, turn_detection] = takeOut(audio['input'], 'turn_detection');
  const [output, voice] = takeOut(audio['output'], 'voice');
  return {
    ...(voice === undefined ? {} : { voice }),
    ...(turn_detection === undefined ? {} : { turn_detection }),
    ...rest,
    ...withoutEmpty({ audio: withoutEmpty({ ...audio, input, output }) }),
  };
}

/** What is left of an object, and the member that was taken out of it. */
function takeOut(value: unknown, name: string): readonly [rest: unknown, member: unknown] {
  if (!isObject(value)) return [value, undefined];
  const { [name]: member, ...rest } = value;
  return [rest, member];
}

function withoutEmpty(members: Members): Members {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(isObject(value) && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
