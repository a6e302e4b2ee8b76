/** A key, or a function that is asked for one before each attempt. */
export type ApiKey = string | (() => string | Promise<string>);
