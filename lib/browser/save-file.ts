/** What no file system takes in a name, and what would hide in it. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** Gives a file to the person as a download. From a page, within a press; no permission is needed for it. The name loses what a file system refuses. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The download has taken the content by the time the click returns.
  URL.revokeObjectURL(address);
}

/** A name that every file system takes. */
export function fileName(name: string): string {
  return name
    .replaceAll(FORBIDDEN, ' ')
    .replace(/^[\s.]+/, '')
    .trimEnd();
}
