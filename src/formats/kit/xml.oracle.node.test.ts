import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parseXml, XmlCdata, XmlElement as OracleElement, XmlText} from '@rgrove/parse-xml';
import {expect} from 'chai';
// @ts-expect-error the sample city is plain JavaScript
import {writeXzufi} from '../../../demo/city/xzufi.mjs';
import {elementsOf} from './xml.js';
import type {XmlElement} from './xml.js';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const ours = (element: XmlElement): unknown[] => [element.name, [...element.attributes], join(element.children
  .map((child) => typeof child === 'string' ? child : ours(child)))];

const theirs = (element: OracleElement): unknown[] => [
  local(element.name), Object.entries(element.attributes).map(([name, value]) => [local(name), value]),
  join(element.children.flatMap((child): unknown[] => {
    if (child instanceof OracleElement) return [theirs(child)];
    return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : [];
  })),
];

/** Neighbouring texts as one; line ends and the order of attributes are no matter. */
function join(children: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const child of children) {
    if (typeof child === 'string' && typeof joined.at(-1) === 'string') joined[joined.length - 1] += child;
    else joined.push(child);
  }
  return joined.map((child) => typeof child === 'string' ? child.replace(/\r\n?/g, '\n') : child).filter((child) => child !== '');
}

const compare = (text: string): void => {
  const oracle = theirs(parseXml(text).root!);
  expect(JSON.stringify(ours(elementsOf(text).next().value as XmlElement)) === JSON.stringify(oracle)).to.equal(true);
};

const data = new URL('../../../../shared/data/', import.meta.url);
const files = existsSync(data)
  ? readdirSync(data, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.xml')) : [];

describe('XML is read as a strict reader does where that can', () => {
  it('in the message of the sample city', () => compare(writeXzufi()));

  for (const name of ['prefixed', 'languages']) {
    it(`in ${name}.xml`, () => compare(readFileSync(new URL(`../xzufi/fixtures/${name}.xml`, import.meta.url), 'utf8')));
  }

  for (const file of files) {
    it(`in ${file}`, function () {
      const text = new TextDecoder().decode(readFileSync(new URL(file, data)));
      let strict = true;
      try {
        parseXml(text);
      } catch {
        strict = false;
      }
      if (strict) compare(text);
      else expect([...elementsOf(text)].length).to.be.greaterThan(0);
    });
  }
});
