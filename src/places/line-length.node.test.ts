import {expect} from 'chai';
import {lineLength} from './line-length.js';

describe('the length of a line', () => {
  it('is the way from corner to corner, in metres', () => {
    // A minute of latitude is a nautical mile, 1852 m, on the ellipsoid; the sphere has 1853.2 m.
    expect(lineLength({type: 'LineString', coordinates: [[7, 51], [7, 51 + 1 / 60]]})).to.be.closeTo(1853.2, 0.1);
    expect(lineLength({type: 'LineString', coordinates: [[7, 51], [7, 51 + 1 / 60], [7, 51]]})).to.be.closeTo(3706.5, 0.1);
  });

  it('is that of all parts together', () => {
    const part = [[7, 51], [7, 51 + 1 / 60]];
    expect(lineLength({type: 'MultiLineString', coordinates: [part, part]})).to.be.closeTo(3706.5, 0.1);
  });

  it('is 0 for a point, an area and nothing', () => {
    expect(lineLength({type: 'Point', coordinates: [7, 51]})).to.equal(0);
    expect(lineLength({type: 'Polygon', coordinates: [[[7, 51], [8, 51], [7, 52], [7, 51]]]})).to.equal(0);
    expect(lineLength(undefined)).to.equal(0);
  });
});
