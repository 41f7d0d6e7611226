/**
 * Changes of other scripts to the nodes of a widget. Lit writes to the nodes it has created: if a browser's translation
 * or an extension has replaced them, people would go on reading the old text. Loaded when a widget was changed;
 * `CityElement` observes that.
 */
import {nothing, render} from 'lit';
import type {LitElement} from 'lit';

/** Nodes that other scripts have added to widgets: removing them again loses nothing. */
const strangers = new WeakSet<Node>();

/** Whether nodes that a widget has created itself are gone. */
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

/** Throws if the nodes are not in the state that the change left them in. */
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
 * If nodes of a widget are gone, undoes all foreign changes since its last update, so that a field a person is typing
 * in stays. Nodes that were only added may stay.
 *
 * @param observer the changes it has not reported yet are undone as well
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
  // The undoing itself is no foreign change.
  observer.disconnect();
}
