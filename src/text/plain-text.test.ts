import {expect} from 'chai';
import {fromPlainText, toPlainText} from './plain-text.js';
import {expectProportional} from '../testing/proportion.js';

describe('plain text in rich text', () => {
  it('stays what it is', () => {
    expect(fromPlainText('1 < 2 & "3" > \'2\'\r\nneu')).to.equal('1 &lt; 2 &amp; &quot;3&quot; &gt; &#39;2&#39;<br>neu');
    for (const text of ['<b>fett</b>', 'a\nb\n\nc', '&amp;', '&lt;', '<!-- x -->', '<script>x</script>', 'ä – €']) {
      expect(toPlainText(fromPlainText(text)), text).to.equal(text);
    }
  });
});

describe('rich text as plain text', () => {
  for (const [rich, plain] of [
    ['<p>Eins</p><p>Zwei<br/>Drei</p>', 'Eins\nZwei\nDrei'],
    ['<ul><li>eins</li><li><a href="https://x.de">zwei</a></li></ul>', '- eins\n- zwei'],
    ['Gr&ouml;&szlig;e &#8211; &#x20AC; &nbsp;&unbekannt; &#99999999;', 'Größe – € \u00a0&unbekannt; &#99999999;'],
    ['<style>p {}</style><script>alert(1)</script>Text<!-- nichts -->', 'Text'],
    ['<script>offen', ''],
    ['5 < 6 und <unbekannt x="1">7</unbekannt>', '5 < 6 und 7'],
    ['<h2>Titel</h2>  \n  Text\n in Zeilen', 'Titel\nText in Zeilen'],
    ['<!doctype html><title>x</title><p>Text</p>', 'Text'],
    ['', ''],
  ] as const) {
    it(`reads ${JSON.stringify(rich)}`, () => {
      expect(toPlainText(rich)).to.equal(plain);
    });
  }

  it('is not slowed down by hostile text', async () => {
    for (const text of ['<', '<br ', '<!--', '<script', '&#', '\n', ' ', ' \n', '<script>', '</p', '&', '</script ']) {
      await expectProportional((size) => {
        toPlainText(text.repeat(size));
        toPlainText(`<script>${text.repeat(size)}`);
      }, 50_000, text);
    }
  });
});
