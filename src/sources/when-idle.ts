/**
 * Does work that is not urgent when the page has painted and has nothing else to do, two seconds later at the latest.
 * Safari has no idle callbacks; there a moment is left for painting.
 */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, {timeout: 2000});
  else setTimeout(work, 200);
};
