import {expect} from 'chai';
import {jsonFault} from './json-fault.js';

describe('the fault of a JSON text', () => {
  it('is none where the engine reads it', () => {
    for (const text of ['{}', ' [] ', '{"a": 1, "b": [1.5e3, -2, {"c": null}]}', '"\\u00e4\\n"', '\ufeff[true, false]']) {
      expect(jsonFault(text), text).to.equal(undefined);
    }
  });

  it('is the first place at which it does not', () => {
    const faults: Readonly<Record<string, readonly [number, string]>> = {
      '[1,]': [3, 'a value'], '{"a": 1,}': [8, 'a name'], '{"a": 1 "b": 2}': [8, 'a comma or the end'], '{"a" 1}': [5, 'a colon'],
      "{'a': 1}": [1, 'a name or }'], '[1}': [2, 'a comma or the end'], '{"a": [1, 2}': [11, 'a comma or the end'], '[01]': [1, 'a value or ]'],
      '{"a": "x\ny"}': [6, 'a value'], '{} x': [3, 'a comma or the end'], '{"a": 1': [7, 'a comma or the end'], '': [0, 'a value'],
    };
    for (const [text, [offset, wanted]] of Object.entries(faults)) {
      expect(jsonFault(text), text).to.deep.equal({offset, wanted});
    }
  });
});
