/** Gives a file to the person as a download, under this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the content by the time the click returns.
  URL.revokeObjectURL(address);
}
