/**
 * Gives a frame that shows `embed.html` the height of what is in it. Only the frame itself is listened to, and only
 * as long as it shows the address that stands in its tag.
 */

/** Past this a frame is not grown: a page that grows with its frame would never end. */
const TALLEST = 20_000;

const frames = new Set<HTMLIFrameElement>();

const isOwn = ({src, sandbox}: HTMLIFrameElement, origin: string): boolean => {
  // A frame in a page without an origin has none, either.
  const opaque = self.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
  return origin === (opaque ? 'null' : URL.canParse(src) && new URL(src).origin);
};

/** What border and padding take, where the page's styles count them in. */
function extra(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return frame.offsetHeight - frame.clientHeight + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
}

function hear({data, origin, source}: MessageEvent<{type?: unknown; height?: unknown} | null>): void {
  if (data?.type !== 'stadtbausteine:height') return;
  const {height} = data;
  for (const frame of frames) {
    if (!frame.isConnected) {
      frames.delete(frame);
    } else if (source && frame.contentWindow === source && isOwn(frame, origin)
      && typeof height === 'number' && height >= 0) {
      frame.style.height = `${Math.min(height, TALLEST) + extra(frame)}px`;
      tell(frame, 'sized');
    }
  }
}

/** An opaque origin has no name to address it by, and nothing here is secret. */
const tell = (frame: HTMLIFrameElement, what: string) =>
  frame.contentWindow?.postMessage({type: `stadtbausteine:${what}`}, '*');

/** Keeps the height of a frame from now on. */
export function fit(frame: HTMLIFrameElement): void {
  if (!frames.size) addEventListener('message', hear);
  frames.add(frame);
  // It may have said its height before anybody listened.
  tell(frame, 'ask');
}
