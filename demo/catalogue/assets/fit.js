/** Keeps a frame as high as what it shows; one of another origin keeps its height. */
export function fit(frame) {
  const observe = () => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    const resize = () => {
      frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
    };
    new frame.contentWindow.ResizeObserver(resize).observe(root);
    resize();
  };
  frame.addEventListener('load', observe);
  if (frame.contentDocument?.readyState === 'complete') observe();
}
