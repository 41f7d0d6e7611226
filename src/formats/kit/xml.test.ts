import {expect} from 'chai';
import {childrenOf, elementsOf, find, within, xmlText} from './xml.js';
import type {XmlElement} from './xml.js';
import {expectProportional} from '../../testing/proportion.js';

const root = (text: string): XmlElement => elementsOf(text).next().value as XmlElement;

const show = (element: XmlElement): string => `${element.name}(${element.children
  .map((child) => typeof child === 'string' ? child : show(child)).join('')})`;

describe('XML', () => {
  for (const [text, shown] of [
    ['<a>Text</a>', 'a(Text)'],
    ['<?xml version="1.0"?>\n<!-- <b/> --><x:a><x:b>1</x:b><y:b/></x:a>', 'a(b(1)b())'],
    ['<a>&lt;p&gt; &amp;amp; &auml;&nbsp;&#228;&#xe4;&bdquo;x&ldquo; &unbekannt; &#x110000;</a>', 'a(<p> &amp; ä\u00a0ää„x“ &unbekannt; &#x110000;)'],
    ['<a>Spiel & Spaß, 3 < 5</a>', 'a(Spiel & Spaß, 3 < 5)'],
    ['<a><![CDATA[<b>&amp;</b>]]>!</a>', 'a(<b>&amp;</b>!)'],
    ['<a><![CDATA[offen', 'a(offen)'],
    ['<a>1<!-- <b> -->2<?php <c> ?>3</a>', 'a(123)'],
    ['<!DOCTYPE a [<!ENTITY e "<b>"> <!ELEMENT a ANY>]><a>&e;</a>', 'a(&e;)'],
    ['<!doctype html><a>1</a>', 'a(1)'],
    ['<a><b>1<c>2</b>3</a>', 'a(b(1c(2))3)'],
    ['<a></b>1</a>', 'a(1)'],
    ['<a><b>1', 'a(b(1))'],
    ['vorher <a/> nachher', 'a()'],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(show(root(text))).to.equal(shown);
    });
  }

  it('has no element where there is none', () => {
    for (const text of ['', 'Text', '<', '< a>', '<!--', '<!DOCTYPE [', '</a>', '1 < 2']) expect(root(text), text).to.equal(undefined);
  });

  it('reads attributes, whatever is around them', () => {
    const {attributes} = root(`<a x:one="1 &amp; 2" two='"' three=3 four five = "5>4" six="">`);
    expect([...attributes]).to.deep.equal([['one', '1 & 2'], ['two', '"'], ['three', '3'], ['four', ''], ['five', '5>4'], ['six', '']]);
  });

  it('gives elements of some names one by one, with their lines', () => {
    const text = '<rss>\n<item>1</item>\n<other><x:item n="2"/>\n\n<item>3<item>4</item></other></rss>';
    const problems: string[] = [];
    const found = [...elementsOf(text, new Set(['item']), (message, line) => problems.push(`${line} ${message}`))];
    expect(found.map((element) => `${element.line} ${show(element)}`)).to.deep.equal(['2 item(1)', '3 item()', '5 item(3)', '5 item(4)']);
    expect(problems).to.deep.equal(['5 <item> is not closed']);
  });

  it('says once for each entry that something is not closed', () => {
    const problems: string[] = [];
    const text = '<r><i><b><c></i>\n<i>gut</i>\n<i><d></e></i><i>';
    expect([...elementsOf(text, new Set(['i']), (message, line) => problems.push(`${line} ${message}`))]).to.have.length(4);
    expect(problems).to.deep.equal(['1 <c> is not closed', '3 <d> is not closed', '3 <i> is not closed']);
  });

  it('finds its way', () => {
    const element = root('<a><b><c>1</c></b><b><c> 2 </c><d/></b></a>');
    expect(childrenOf(element)).to.have.length(2);
    expect(xmlText(find(element, 'b', 'c'))).to.equal('1');
    expect(find(element, 'x', 'c')).to.equal(undefined);
    expect(within(element, 'c').map(xmlText)).to.deep.equal(['1', '2']);
    expect(within(element, /^[cd]$/)).to.have.length(3);
    expect(xmlText(undefined)).to.equal('');
  });

  it('takes a bomb of 250 kB for the text it is', () => expectProportional((length) => {
    const entities = Array.from({length}, (_, index) => `<!ENTITY e${index} "&e${index ? index - 1 : 0};&e0;">`).join('');
    const text = `<!DOCTYPE a [${entities}]><a>&e99;</a>`;
    expect(text.length).to.be.greaterThan(20 * length);
    expect(show(root(text))).to.equal('a(&e99;)');
  }, 12_000));

  it('takes time in proportion to the text, however hostile', async () => {
    for (const scrap of ['<', '<a', '<a ', '<a b="', "<a b='", '<a>', '<![CDATA[', '<!--', '<!DOCTYPE [', '<!DOCTYPE ', '<?', '</a>', '<a b c ',
      '&', '&#', '<a:', '\n<a>', '<a><b></a>', ']]>', '<a/>', '<item>', '<item x="<item']) {
      await expectProportional((count) => {
        const text = scrap.repeat(count);
        for (const element of elementsOf(text)) show(element);
        for (const element of elementsOf(text, new Set(['item']), () => undefined)) show(element);
      }, 50_000, scrap);
    }
  });
});
