import {expect} from 'chai';
import {jsonPlaces} from './json-places.js';

const text = '{"meta": {"items": 3}, "data": {"items": [{"a": "}]"}, {"b": [1, [2, 3]]}, "\\"x\\""]}}';

const at = (path: string) => {
  const offset = jsonPlaces(text, [path]).get(path);
  return offset === undefined ? undefined : text.slice(offset);
};

describe('jsonPlaces', () => {
  it('finds entries of a list, however deep it is', () => {
    expect(at('items[1]')).to.match(/^\{"b"/);
    expect(at('items[1].b[1][0]')).to.match(/^2, 3/);
    expect(at('items[2]')).to.match(/^"\\"x/);
  });

  it('takes an index without a name for one of the root', () => {
    expect(at('[1]')).to.equal(undefined);
    expect(jsonPlaces('[10, [20, 30]]', ['[1]']).get('[1]')).to.equal(5);
  });

  it('passes over a text as long as a book', () => {
    const long = `{"a": "${'\\n\\"x'.repeat(500_000)}", "items": [7]}`;
    expect(long.slice(jsonPlaces(long, ['items[0]']).get('items[0]'))).to.equal('7]}');
  });

  it('finds nothing that is not there', () => {
    expect(at('items[7]')).to.equal(undefined);
    expect(jsonPlaces('{"items": [', ['items[0]', '']).size).to.equal(0);
  });
});
