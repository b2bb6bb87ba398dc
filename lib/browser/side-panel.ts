/** A click on the extension's icon opens the side panel. */
export async function openPanelOnAction(): Promise<void> {
  await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/**
 * Opens the side panel beside a tab. Chrome wants a person's gesture: call it before the first `await` of the handler
 * of a click, or of a message that a content script sent from one (accepted, measured).
 */
export async function openPanel(tabId: number): Promise<void> {
  await chrome.sidePanel.open({ tabId });
}
