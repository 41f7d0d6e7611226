import {expect} from 'chai';
import {decode} from './decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const joined = (...parts: (Uint8Array | readonly number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decoding an answer', () => {
  it('reads UTF-8 without being told', () => {
    expect(decode(utf8('Restmüll – 120 l'))).to.equal('Restmüll – 120 l');
  });

  it('takes off a byte order mark', () => {
    expect(decode(joined([0xef, 0xbb, 0xbf], utf8('BEGIN:VCALENDAR')))).to.equal('BEGIN:VCALENDAR');
  });

  it('reads UTF-16 of either order by its mark, whatever the header says', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0xfc, 0), 'text/calendar; charset=utf-8')).to.equal('ü');
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0xfc), 'text/calendar; charset=utf-8')).to.equal('ü');
  });

  it('reads Latin-1 that is declared as UTF-8', () => {
    expect(decode(latin('Gr\u00fcnschnitt'), 'text/calendar; charset=utf-8')).to.equal('Grünschnitt');
  });

  it('reads the quotes and the euro of windows-1252 where nothing is said', () => {
    expect(decode(Uint8Array.of(0x84, 0x80, 0x93))).to.equal('„€“');
  });

  it('follows the encoding that an XML document declares', () => {
    const bytes = joined(latin('<?xml version="1.0" encoding="ISO-8859-15"?><a>'), [0xa4], latin('</a>'));
    expect(decode(bytes, 'application/xml; charset=utf-8')).to.contain('<a>€</a>');
  });

  it('follows the charset of the media type', () => {
    expect(decode(Uint8Array.of(0xb1), 'text/calendar; charset="iso-8859-2"')).to.equal('ą');
    expect(decode(latin('M\u00fcll'), 'text/calendar;charset=ISO-8859-1')).to.equal('Müll');
  });

  it('does not believe a server that calls good UTF-8 Latin-1', () => {
    expect(decode(utf8('Müll'), 'text/calendar; charset=ISO-8859-1')).to.equal('Müll');
  });

  it('passes over a charset that nobody knows', () => {
    expect(decode(utf8('Müll'), 'text/calendar; charset=klingon')).to.equal('Müll');
    expect(decode(latin('M\u00fcll'), 'text/calendar; charset=klingon')).to.equal('Müll');
  });

  it('takes out a fold inside a letter and leaves all other folds', () => {
    const bytes = joined(utf8('SUMMARY:Restm'), [0xc3, 13, 10, 32, 0xbc], utf8('ll\r\n und Bio\r\n'));
    expect(decode(bytes)).to.equal('SUMMARY:Restmüll\r\n und Bio\r\n');
    expect(decode(Uint8Array.of(0xe2, 10, 9, 0x82, 13, 10, 32, 0xac))).to.equal('€');
  });

  it('keeps the folds of Latin-1 text as they are', () => {
    expect(decode(joined([0xfc, 13, 10, 32, 0xa7]))).to.equal('ü\r\n §');
  });

  it('drops half a letter at the end of an answer that was cut off', () => {
    expect(decode(joined(utf8('Müll und Gr'), [0xc3]))).to.equal('Müll und Gr');
    expect(decode(joined(utf8('Müll für 3 '), [0xe2, 0x82]))).to.equal('Müll für 3 ');
  });

  it('takes a lone umlaut at the end for Latin-1, not for half a letter', () => {
    expect(decode(latin('Men\u00fc'))).to.equal('Menü');
  });

  it('reads lines of UTF-8 and of windows-1252 in one text', () => {
    const lines = joined(utf8('NAME:Abfuhr Königsallee\r\n'), latin('SUMMARY:Gr\u00fcnschnitt\n'), utf8('SUMMARY:Restmüll – 120 l\n'),
      [0x84], latin('Fest'), [0x93, 13, 10], utf8('DESCRIPTION:M'), [0xc3, 13, 10, 32, 0xbc], utf8('ll\n'), latin('\u00e4'));
    const text = 'NAME:Abfuhr Königsallee\r\nSUMMARY:Grünschnitt\nSUMMARY:Restmüll – 120 l\n„Fest“\r\nDESCRIPTION:Müll\nä';
    for (const type of ['', 'text/calendar; charset=utf-8']) expect(decode(lines, type)).to.equal(text);
    // A server that says it is Latin-1 is right of one half only.
    expect(decode(lines, 'text/calendar; charset=ISO-8859-1')).to.equal(text);
  });

  it('does not take what is windows-1252 alone for two encodings', () => {
    expect(decode(joined(latin('Wei\u00df'), [0x93, 10], latin('gr\u00fcn')))).to.equal('Weiß“\ngrün');
  });

  it('shows a letter that was cut in half as such, and leaves all others', () => {
    const declaration = utf8('<?xml version="1.0" encoding="UTF-8"?>\n');
    const feed = joined(declaration, utf8('<a>Grünes Marlen</a><b>bis zur Bö'), [0xc3], utf8('</b>\n<c>Preis: 3 '), [0xe2, 0x82], utf8('</c>'));
    expect(decode(feed)).to.equal(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>Grünes Marlen</a><b>bis zur Bö\ufffd</b>\n<c>Preis: 3 \ufffd</c>');
    expect(decode(feed, 'application/xml; charset=ISO-8859-1')).to.contain('Grünes');
  });

  it('takes half a letter for one where UTF-8 is declared and no other letter tells', () => {
    const feed = joined(utf8('<?xml version="1.0" encoding="utf-8"?><a>bis zur B'), [0xc3], utf8('</a>'));
    expect(decode(feed)).to.contain('<a>bis zur B\ufffd</a>');
    expect(decode(joined(utf8('<a>bis zur B'), [0xc3], utf8('</a>')), 'text/xml; charset=utf-8')).to.contain('B\ufffd<');
  });

  it('reads a byte of windows-1252 among letters of UTF-8', () => {
    expect(decode(joined(utf8('Größe '), [0xfc], utf8('ber 3 €, '), [0x84], utf8('Straße'), [0x93], utf8(' 🎉')))).to.equal(
      'Größe über 3 €, „Straße“ 🎉');
  });

  it('does not believe a document that calls good UTF-8 Latin-1', () => {
    expect(decode(utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>Müll</a>'))).to.contain('<a>Müll</a>');
  });

  it('follows a declaration behind blank lines', () => {
    expect(decode(joined(latin('\n\n<?xml version="1.0" encoding="ISO-8859-15"?><a>Geb\u00fchr '), [0xa4], latin('</a>')))).to.contain('<a>Gebühr €</a>');
  });

  it('reads XML in two bytes a letter without a mark', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>ü</a>';
    const low = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(decode(low)).to.equal(text);
    expect(decode(Uint8Array.of(0, ...low.subarray(0, -1)))).to.equal(text);
  });

  it('reads nothing from nothing', () => {
    expect(decode(new Uint8Array())).to.equal('');
  });
});
