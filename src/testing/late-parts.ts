import {render} from 'lit';
import {richText} from '../ui/rich-text.js';
import {LazyPart} from '../widget/lazy-part.js';
import {waitUntil} from './page.js';
import type {Widget} from './page.js';

/** Tells when a widget has all that is loaded on demand. Loaded before the widgets: it counts what they ask for. */

const coming = new Set<Promise<void>>();
const {load} = LazyPart.prototype;

LazyPart.prototype.load = function() {
  const part = load.call(this);
  coming.add(part);
  void part.then(() => coming.delete(part));
  return part;
};

/** Waits until every part that a widget shows has come, and what such a part asks for in turn. */
export const partsCome = (widget: Widget): Promise<void> =>
  waitUntil(() => !coming.size && !widget.isUpdatePending, 'a part never comes');

/** Waits for what sanitises texts with markup: until then they are plain. */
export async function sanitiserComes(): Promise<void> {
  const probe = document.createElement('div');
  await waitUntil(() => {
    render(richText('<b>bold</b>'), probe);
    return probe.firstElementChild;
  }, 'no sanitiser comes');
}
