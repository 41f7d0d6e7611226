import {expect} from 'chai';
import * as stadtbausteine from '../../src/formats/stadtbausteine/stadtbausteine.js';
import * as xzufi from '../../src/formats/xzufi/xzufi.js';
import type {Service} from '../../src/model/service.js';
// @ts-expect-error the sample city is plain JavaScript
import {createCity} from '../../demo/city/city.mjs';

const city = createCity('2026-03-02');
const withoutSource = ({source: _, ...service}: Service): Service => service;

/** XZuFi has hours as text alone. */
const withoutSyntax = (service: Service): Service => ({
  ...withoutSource(service), offices: service.offices?.map(({openingHours: _, ...office}) => office),
});

describe('the services of the sample city are read as they were meant', () => {
  it('from XZuFi and from our own JSON alike', () => {
    const fromXml = xzufi.read(city.services('xml'));
    const fromJson = stadtbausteine.read(city.services('json'), {kind: 'services'});
    expect(fromXml.problems).to.deep.equal([]);
    expect(fromJson.problems).to.deep.equal([]);
    expect(fromXml.items).to.have.length(600);
    expect(fromXml.items.map(withoutSource)).to.deep.equal((fromJson.items as Service[]).map(withoutSyntax));
  });

  it('in English and Ukrainian where they are translated, in German elsewhere', () => {
    const german = xzufi.read(city.services('xml')).items;
    for (const [language, name] of [['en', 'Apply for an identity card'], ['uk', 'Оформлення посвідчення особи']] as const) {
      const {items} = xzufi.read(city.services('xml'), {language});
      expect(items[0]?.name).to.equal(name);
      expect(items.filter((item, index) => item.name !== german[index]!.name)).to.have.length(120);
      expect(items.filter(({offices}) => offices?.length)).to.have.length(600);
    }
  });
});
