/** Placemarks one by one, with the folders around each: a file may be of any size, and most of it are placemarks. */
import {lineOf} from '../kit/fields.js';
import {elementsOf, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

export interface KmlEntry {
  /** A `Placemark` or a `NetworkLink`. */
  readonly element: XmlElement;
  /** The names of the folders it is in, the innermost first. */
  readonly folders: readonly string[];
  /** 1-based line of the text. */
  readonly line: number;
}

/** What has a name and is no folder is read as a whole, too. */
const names = new Set(['name', 'Placemark', 'NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Style', 'Schema']);

/** The entries of a text, between the tags of its folders. */
export function* entriesOf(
  text: string, report: (code: string, message: string, line: number) => void,
): Generator<KmlEntry> {
  const folders: string[] = [];
  const tag = /<(\/?)(?:[\w.-]+:)?Folder(?:\s[^<>]*)?(\/?)>/g;
  let [from, before] = [0, 0];
  for (let found; from <= text.length; from = tag.lastIndex) {
    found = tag.exec(text);
    const part = text.slice(from, found?.index ?? text.length);
    const lines = before;
    const say = (message: string, line: number): void => report('bad-xml', message, lines + line);
    for (const element of elementsOf(part, names, say)) {
      const line = lines + element.line;
      // The first name in a folder is its own.
      if (element.name === 'name' && folders[0] === '') folders[0] = lineOf(xmlText(element));
      else if (/^(?:Placemark|NetworkLink)$/.test(element.name)) yield {element, folders: folders.filter(Boolean), line};
    }
    if (!found) return;
    before += text.slice(from, tag.lastIndex).split('\n').length - 1;
    if (found[1]) folders.shift();
    else if (!found[2]) folders.unshift('');
  }
}
