import {expect} from 'chai';
import {withForms} from './extract-messages.mjs';

const unit = (id, source, target) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n${target ? `  <target>${target}</target>\n` : ''}</trans-unit>\n`;
const idsOf = (text) => [...text.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
const numbered = unit('city.n.one', '1 Tag', 'a') + unit('city.n.other', 'Tage', 'b');

describe('Messages of numbers', () => {
  it('get the forms that a language has', () => {
    expect(idsOf(withForms('uk', numbered, ''))).to.deep.equal(['city.n.one', 'city.n.other', 'city.n.few', 'city.n.many']);
    expect(idsOf(withForms('ar', numbered, '')).slice(2)).to.deep.equal(['zero', 'two', 'few', 'many'].map((form) => `city.n.${form}`));
    expect(withForms('de-simple', numbered, '')).to.equal(numbered);
  });

  it('keep the translations of the further forms, and no others', () => {
    const before = unit('city.n.few', 'alt', 'дні') + unit('city.gone.few', 'alt', 'x');
    expect(withForms('uk', numbered, before)).to.equal(
      numbered + unit('city.n.few', 'Tage', 'дні') + unit('city.n.many', 'Tage'));
  });

  it('are none without a form for one', () => {
    const other = unit('city.kind.other', 'Sonstiges', 'c');
    expect(withForms('uk', other, '')).to.equal(other);
  });
});
