/** Puts a text on the clipboard; false when the browser does not let the page. Call it in the handler of a press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
