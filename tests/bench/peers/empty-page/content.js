// The least a script can do that adds a framed extension page when its button is pressed. Its button is named as
// ours is, so that the harness finds and presses both in the same way.
chrome.runtime.sendMessage('awake').catch(() => undefined);
const host = document.createElement('empty-page');
const button = document.createElement('button');
button.textContent = 'Seven Steps peer';
button.style.cssText = 'position:fixed;right:0;top:70%';
button.onclick = () => {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.style.cssText = 'position:fixed;inset-block:0;right:0;width:380px;height:100%;border:0';
  button.replaceWith(frame);
};
host.attachShadow({ mode: 'closed' }).append(button);
document.documentElement.append(host);
