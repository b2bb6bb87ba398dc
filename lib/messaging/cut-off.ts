/** True in a page's script whose extension was updated, switched off or removed: nothing it reports is heard any more. */
export function isCutOff(): boolean {
  return chrome.runtime?.id === undefined;
}
