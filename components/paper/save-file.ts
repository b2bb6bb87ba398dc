/** What no file system takes in a name, and what would hide in it. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** Puts a file into the person's downloads. The name loses what a file system refuses. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  // The download has its own hold on the content once the click is over.
  URL.revokeObjectURL(link.href);
}

/** A name that every file system takes. */
export function fileName(name: string): string {
  return name
    .replaceAll(FORBIDDEN, ' ')
    .replace(/^[\s.]+/, '')
    .trimEnd();
}
