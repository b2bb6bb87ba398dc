/** Calls back with the name of each key of the manifest's `commands` that is pressed, and the tab in front. For the worker, which is woken by it. */
export function onCommand(callback: (name: string, tabId: number) => void): void {
  chrome.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) callback(name, tab.id);
  });
}
