import {expect} from 'chai';
import {toJson} from './json.js';

describe('toJson', () => {
  for (const [value, text] of [
    [{'@type': 'Event', 'name': 'Märkte', 'free': true, 'count': 2.5, 'none': null, 'gone': undefined},
      '{"@type":"Event","name":"Märkte","free":true,"count":2.5,"none":null}'],
    [['a', [], {}, undefined, NaN], '["a",[],{},null,null]'],
    ['"\\\n\u2028', '"\\u0022\\u005c\\u000a\\u2028"'],
    ['</script>', '"\\u003c/script>"'],
    [undefined, undefined],
  ] as const) {
    it(`writes ${text}`, () => {
      expect(toJson(value)).to.equal(text);
    });
  }

  it('writes what JSON reads again, emoji too', () => {
    const value = {'a "b"': ['🎉 \\ \t', {'c': -1e-9}]};
    expect(JSON.parse(toJson(value)!)).to.deep.equal({'a "b"': ['🎉 \\ \t', {'c': -1e-9}]});
  });

  it('writes the same where prototype.js has changed how JSON is written', () => {
    const changed = [Array.prototype, String.prototype, Number.prototype] as object[];
    for (const prototype of changed) {
      Object.defineProperty(prototype, 'toJSON', {value: () => 'broken', configurable: true});
    }
    const text = toJson({list: ['a', 1]});
    for (const prototype of changed) Reflect.deleteProperty(prototype, 'toJSON');
    expect(text).to.equal('{"list":["a",1]}');
  });
});
