import {expect} from 'chai';
import {fromMeantText, meantMarkup, meantText} from './published-text.js';
import {expectProportional} from '../testing/proportion.js';

describe('texts in layers', () => {
  for (const [published, meant] of [
    ['Konzert &amp; Tanz &#8211; Open Air', 'Konzert & Tanz – Open Air'], ['Rock &amp;amp; Pop', 'Rock & Pop'],
    ['Stadtpark &bdquo;Am See&ldquo;', 'Stadtpark „Am See“'], ['Caf&eacute;', 'Café'], ['Fest &amp;#8211; Tag 2', 'Fest – Tag 2'],
    ['<b>Lesung</b> im Park', 'Lesung im Park'], ['&lt;b&gt;Lesung&lt;/b&gt;', 'Lesung'], ['Für &lt;alle&gt; &amp; jeden', 'Für <alle> & jeden'],
    ['Kinder < 6 Jahre & Eltern > 30', 'Kinder < 6 Jahre & Eltern > 30'], ['Q&A; mehr', 'Q&A; mehr'],
    ['&lt;html&gt; lernen', '<html> lernen'],
  ] as const) {
    it(`says ${meant} for ${published}`, () => expect(meantText(published)).to.equal(meant));
  }

  for (const [published, meant] of [
    ['&lt;p&gt;Kaffee &#8211; Kuchen&lt;/p&gt;', '<p>Kaffee – Kuchen</p>'], ['&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;', '<p>a</p>'],
    ['<p>Kaffee &amp;#8211; Kuchen &amp;amp; mehr</p>', '<p>Kaffee &#8211; Kuchen &amp; mehr</p>'],
    ['<p>a &lt;b&gt; c</p>', '<p>a &lt;b&gt; c</p>'], ['<a href="?a=1&amp;b=2">x</a>', '<a href="?a=1&amp;b=2">x</a>'],
    ['Regen < 5 & Wind', 'Regen < 5 & Wind'],
  ] as const) {
    it(`means ${meant} by ${published}`, () => expect(meantMarkup(published)).to.equal(meant));
  }

  for (const [published, html] of [
    ['<p>Mit <strong>Band</strong>.</p>\n\n<p>Frei&nbsp;!</p>', '<p>Mit <strong>Band</strong>.</p><p>Frei&nbsp;!</p>'],
    ['Zeile 1<br />Zeile 2\nZeile 3', 'Zeile 1<br />Zeile 2<br>Zeile 3'], ['Alle &amp; jeder !\nRaum B', 'Alle &amp; jeder !<br>Raum B'],
    ['a < b & c\nd', 'a &lt; b &amp; c<br>d'], ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;br&gt;eins', '<br>eins'],
  ] as const) {
    it(`shows ${html} for ${published}`, () => expect(fromMeantText(published)).to.equal(html));
  }

  for (const scrap of ['&amp;', '&amp;amp;lt;p', '<p', '<', '\n', ' \n<', '<br>\n', '&#', '</p> ']) {
    it(`are quick with texts that are made to be slow: ${JSON.stringify(scrap)}`, () => expectProportional((size) =>
      [meantText, meantMarkup, fromMeantText].forEach((read) => read(scrap.repeat(size))), 100_000));
  }
});
