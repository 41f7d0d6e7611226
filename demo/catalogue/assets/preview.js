/*
 * In the preview of the page „Einbauen“: typeface and ground of a page, as the snippet will find them on one's own, and
 * word to the page around it of how much room that takes. Constructed style sheets need no leave of the policy.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`body { display: flow-root; margin: 0; padding: 1.25rem; line-height: 1.5;
  background: var(--city-color-surface, Canvas); color: var(--city-color-text, CanvasText);
  font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Ubuntu, sans-serif; }`);
document.adoptedStyleSheets.push(sheet);

// The page itself has no origin; its address still has the one of the page around it.
const say = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({type: 'preview-height', height}, new URL(location.href).origin);
};
new ResizeObserver(say).observe(document.body);
addEventListener('message', ({data, source}) => {
  if (source === parent && data?.type === 'preview-ask') say();
});
