/** What a text says as JSON; undefined when it is none, or nested deeper than the engine goes. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
