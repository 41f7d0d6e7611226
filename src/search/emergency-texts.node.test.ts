import {expect} from 'chai';
import {emergencyNumbers} from './emergency-numbers.js';
import {emergencyTexts} from './emergency-texts.js';

const languages = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar'];
const names = [...Object.keys(emergencyNumbers), 'poison', 'heading', 'help', 'city'].sort();

describe('the texts for people in need', () => {
  for (const language of languages) {
    it(`are complete in ${language}`, async () => {
      const texts = await emergencyTexts(language);
      expect(Object.keys(texts).sort()).to.deep.equal(names);
      expect(Object.entries(texts).filter(([, text]) => !text.trim())).to.deep.equal([]);
    });
  }

  it('are written anew in every other language', async () => {
    const german = await emergencyTexts('de');
    for (const language of ['en', 'tr', 'uk', 'ar']) {
      const same = Object.values(await emergencyTexts(language)).filter((text) => Object.values(german).includes(text));
      expect(same, language).to.deep.equal([]);
    }
  });
});
