/**
 * What others do to the nodes of a widget. Lit writes to the nodes it remembers: where a browser's translation or an
 * extension has put others in their place, people would go on reading what was there before. Fetched where a widget
 * was changed by others; what sees that is in `customElement`.
 */
import {nothing, render} from 'lit';
import type {LitElement} from 'lit';

/** What others have put into widgets: if they take it away again, nothing is lost. */
const strangers = new WeakSet<Node>();

/** Whether nodes are gone that a widget has made itself. */
function isTorn(records: readonly MutationRecord[]): boolean {
  let torn = false;
  for (const {addedNodes, removedNodes} of records) {
    removedNodes.forEach((node) => {
      torn ||= !strangers.has(node);
    });
    addedNodes.forEach((node) => strangers.add(node));
  }
  return torn;
}

/** Throws where what is to be undone is not what is there. */
function undo({target, addedNodes, removedNodes, nextSibling}: MutationRecord): void {
  addedNodes.forEach((node) => target.removeChild(node));
  removedNodes.forEach((node) => target.insertBefore(node, nextSibling));
}

function drawAnew({renderRoot, renderOptions}: LitElement): void {
  render(nothing, renderRoot as ShadowRoot, renderOptions);
  renderRoot.replaceChildren();
  renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
}

/**
 * Where nodes of a widget are gone, takes back all that others have done since its last update, so that a field
 * somebody is typing in stays. What was merely added may stay.
 *
 * @param observer what it has not told yet is to be taken back as well
 * @param changes in their order; more than 5000 may not be all. Empty afterwards
 */
export function takeBack(host: LitElement, observer: MutationObserver, changes: MutationRecord[]): void {
  const records = [...changes.splice(0), ...observer.takeRecords()];
  const all = records.length < 5000;
  if (!isTorn(records) && all) return;
  try {
    if (!all) throw new RangeError();
    records.reverse().forEach(undo);
  } catch {
    drawAnew(host);
  }
  // What was taken back is nothing others have done.
  observer.disconnect();
}
