import {listWidgets} from '../../build/files.mjs';

const built = listWidgets();

/**
 * A widget where the package has it, and what stands between its tags where it has not: a page can be written before
 * the widget is.
 * @template T
 * @param {string} tag
 * @param {T} contents between the tags
 * @param {(contents: T) => T} wrap puts the tags around them
 */
export const whereBuilt = (tag, contents, wrap) => (built.includes(tag) ? wrap(contents) : contents);
