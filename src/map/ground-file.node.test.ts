import {expect} from 'chai';
import {readGround} from './ground-file.js';

const feature = (properties: unknown, geometry: unknown) => ({type: 'Feature', properties, geometry});
const read = (...features: readonly unknown[]) => readGround({type: 'FeatureCollection', features});

describe('a file as the ground of a map', () => {
  it('has areas, streets by their class, and names', async () => {
    const [water, street, label] = await read(
      feature({kind: 'water', name: 'Marle'}, {type: 'Polygon', coordinates: [[[7, 51], [7.1, 51], [7.1, 51.1], [7, 51]]]}),
      feature({kind: 'street', class: 'main', name: 'Ring'}, {type: 'LineString', coordinates: [[7, 51], [7.2, 51]]}),
      feature({kind: 'label', name: 'Altstadt'}, {type: 'Point', coordinates: [7.05, 51.05]}),
    );
    expect(water).to.include({kind: 'water', name: 'Marle', isArea: true});
    expect(water!.lines[0]).to.have.length(8);
    expect(street).to.include({kind: 'street', class: 'main', isArea: false});
    expect(label!.lines[0]).to.have.length(2);
  });

  it('leaves out what it does not know, and what has no place', async () => {
    const kinds = await read(
      null, 7, feature({kind: 'volcano'}, {type: 'Point', coordinates: [7, 51]}), feature({kind: 'park'}, null),
      feature({kind: 'rail'}, {type: 'LineString', coordinates: 'none'}),
      feature({kind: 'street', class: 'race'}, {type: 'LineString', coordinates: [[7, 51], ['x', 1], [999, 1], [7.1, 51]]}),
    );
    expect(kinds.map(({kind, class: street, lines}) => [kind, street, lines[0]!.length])).to.deep.equal([['street', 'minor', 4]]);
  });

  it('may be no file of that kind at all', async () => {
    for (const document of [null, 'x', [], {}, {features: {}}]) expect(await readGround(document)).to.deep.equal([]);
  });
});
