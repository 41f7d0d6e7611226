/*
 * In watch mode only: the page loads itself anew when the server says that something has changed, and when a server
 * that was gone is there again.
 */
const source = new EventSource('/catalogue/reload');
let wasGone = false;

source.addEventListener('message', () => location.reload());
source.addEventListener('error', () => {
  wasGone = true;
});
source.addEventListener('open', () => {
  if (wasGone) location.reload();
});
