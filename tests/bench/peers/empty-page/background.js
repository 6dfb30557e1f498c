// Awake as ours is on a spotted page, so that the extension's process stands when the button is pressed.
chrome.runtime.onMessage.addListener(() => undefined);
