import {expect} from 'chai';
import {answerText} from './answer-text.js';
import {decode} from './decode.js';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const textOf = (bytes: readonly number[], contentType = '') =>
  answerText({bytes: new Uint8Array(bytes), contentType, url: '', at: 0, stale: false});

describe('answerText', () => {
  it('reads what decode reads', async () => {
    const answers: [number[], string?][] = [
      [utf8('Müll')], [[0xef, 0xbb, 0xbf, ...utf8('Müll')]], [[77, 252, 108, 108]], [[]],
      [utf8('Müll'), 'text/csv; charset=utf-8'], [utf8('Müll'), 'text/csv; charset="UTF8"'],
      [utf8('Müll'), 'text/csv; charset=iso-8859-1'], [[77, 252, 108, 108], 'text/csv; charset=utf-8'],
      [utf8('a\u0105'), 'text/csv; charset=iso-8859-2'], [[0xff, 0xfe, 77, 0, 252, 0]],
      [utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>ü</a>')], [utf8('<?xml version="1.0"?><a>ü</a>')],
    ];
    for (const [bytes, contentType] of answers) {
      const expected = decode(new Uint8Array(bytes), contentType);
      expect(await textOf(bytes, contentType), `${contentType} ${expected}`).to.equal(expected);
    }
  });

  it('does not take Latin letters for UTF-8', async () => {
    expect(await textOf([77, 252, 108, 108])).to.equal('Müll');
  });
});
