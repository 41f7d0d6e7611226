import {expect} from 'chai';
import {readDemos} from '../../build/demos.mjs';
import {actions} from './service-actions.mjs';
import {offices} from './offices.mjs';
import {services, writeServices} from './services.mjs';
import {writeXzufi} from './xzufi.mjs';
import {slugOf, streets} from './streets.mjs';

describe('the services of the sample city', () => {
  it('are six hundred, no two of one name, key or address', () => {
    expect(services).to.have.length(600);
    for (const field of ['id', 'name', 'leikaKey', 'url']) {
      expect(new Set(services.map((service) => service[field])).size, field).to.equal(600);
    }
  });

  it('have keys of 14 digits', () => {
    for (const {leikaKey, name} of services) expect(leikaKey, name).to.match(/^99\d{12}$/);
  });

  it('are given by forty offices that lie in streets of the register', () => {
    expect(offices).to.have.length(40);
    const known = new Set(streets.map(({name}) => slugOf(name)));
    for (const {name, street} of offices) expect(known.has(slugOf(street)), name).to.equal(true);
    expect(new Set(services.flatMap((service) => service.offices)).size).to.equal(40);
  });

  it('are told in English and Ukrainian too, 120 of them', () => {
    for (const language of ['en', 'uk']) {
      const translated = services.filter(({translations}) => translations[language]);
      expect(translated).to.have.length(120);
      for (const {translations} of translated) expect(translations[language].summary).to.be.a('string').and.not.equal('');
    }
  });

  it('say all that a person asks', () => {
    for (const {name, summary, description, feeText, requiredDocuments, processingTime, deadlines, laws} of services) {
      for (const text of [summary, description, feeText, requiredDocuments, processingTime, deadlines, laws[0]]) {
        expect(text, name).to.be.a('string').and.not.match(/undefined|NaN/);
      }
    }
  });

  it('are those that the service finder of the demo names as most wanted', async () => {
    const wanted = (await readDemos())['service-finder'].playground.attributes.popular.split(', ');
    expect(wanted.map((id) => services.find((service) => service.id === id)?.name)).to.deep.equal([
      'Personalausweis beantragen', 'Wohnsitz ummelden', 'Führungszeugnis beantragen', 'Kitaplatz anmelden',
      'Sperrmüll anmelden', 'Hund anmelden']);
  });

  it('are of every kind', () => {
    const kindOf = ({name}) => Object.entries(actions).find(([, {matches}]) => matches.test(name))[0];
    expect([...new Set(services.map(kindOf))].sort()).to.deep.equal(Object.keys(actions).sort());
  });

  it('are written the same on every machine, without anything that was forgotten', () => {
    expect(writeXzufi()).to.not.match(/undefined|NaN|\[object/);
    expect(writeServices()).to.not.match(/undefined|NaN|\[object/);
    expect(JSON.parse(writeServices()).items).to.have.length(600);
  });
});
