import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {isDay} from '../../time/civil-day.js';
import {parseMoment} from '../../time/zone.js';
import {read} from './stadtbausteine.js';

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const ajv = new Ajv2020({allErrors: true, strictTypes: false, strictRequired: false});
ajv.addFormat('date', isDay);
ajv.addFormat('date-time', (text) => parseMoment(text) !== undefined);
const valid = ajv.compile(load('./stadtbausteine.schema.json') as object);

const documents: unknown[] = [
  ...['collections', 'events', 'services', 'alerts', 'parking', 'flawed', 'places']
    .map((name) => load(`./fixtures/${name}.json`)),
  ...load('./fixtures/others.json') as unknown[],
];

/** All documents that differ from `value` in one place: a member less, or one of another type. */
function* variations(value: unknown): Generator<unknown> {
  for (const other of [7, 'x', true, [], {}, '2026-02-30', '']) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    for (const other of variations(inner)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : {...value, [key]: other};
    }
  }
}

describe('schema of our own JSON', () => {
  for (const document of documents) {
    const {kind} = document as {kind: string};
    it(`finds fault with ${kind} exactly where the reader does`, () => {
      let count = 0;
      for (const variation of [document, ...variations(document)]) {
        const text = JSON.stringify(variation);
        expect(valid(variation), text).to.equal(read(text).problems.length === 0);
        count++;
      }
      expect(count).to.be.above(20);
    });
  }
});
