import {expect} from 'chai';
import {layerOf, pairsOf, parseLayers, requestsOf} from './map-layer.js';

describe('the layers of a map', () => {
  it('stand in an attribute, each with its name and its address', () => {
    expect(parseLayers('Spielplätze: /a.geojson; Märkte: /b.json')).to.deep.equal([
      {name: 'Spielplätze', src: '/a.geojson'}, {name: 'Märkte', src: '/b.json'},
    ]);
  });

  it('end their name at the first colon with a space, and may have several addresses', () => {
    expect(parseLayers('Kunst: im Park: https://eschenfurt.example/a.json /b.json;')).to.deep.equal([
      {name: 'Kunst', src: 'im Park: https://eschenfurt.example/a.json /b.json'},
    ]);
  });

  it('keep a semicolon within an address', () => {
    expect(pairsOf('A: /a?q=[out:json];node;out; B: /b.json')).to.deep.equal([['A', '/a?q=[out:json];node;out'], ['B', '/b.json']]);
  });

  it('are none where nothing of it can be read', () => {
    expect([null, '', ';', '/a.json', ': /a.json', 'A: '].flatMap(parseLayers)).to.deep.equal([]);
  });

  it('give what is read for them their name, and ids that no other layer has', () => {
    const [request] = requestsOf([{name: 'Märkte', src: '/b.json', columns: 'name: Ort'}], false);
    expect([request!.url, request!.read]).to.deep.equal(['/b.json', {columns: 'name: Ort'}]);
    const item = request!.dress!({id: '1', name: 'Neumarkt'})!;
    expect(item).to.deep.equal({id: 'Märkte/1', name: 'Neumarkt', categories: ['Märkte']});
    expect(layerOf(item)).to.equal('Märkte');
  });

  it('leave ids alone where there is only one', () => {
    const [request] = requestsOf([{name: 'Märkte', src: '/b.json'}], true);
    expect(request!.dress!({id: '1', name: 'Neumarkt', categories: ['Flohmarkt']})).to.deep.equal(
      {id: '1', name: 'Neumarkt', categories: ['Flohmarkt']});
  });
});
