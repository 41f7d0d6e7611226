import {expect} from 'chai';
import {agsOf, countyOf, pointOf} from './area-keys.js';
import {cellOf} from './warn-cell.js';

describe('the key of an area', () => {
  it('says its county, however it is written', () => {
    for (const key of ['05999', '05999012', '05999000', '059990000012', '059990000000', '105999000', '805999012', ' 05999012 ', '5999', '5999012', '59990012012']) {
      expect(countyOf(key), key).to.equal('05999');
    }
  });

  it('says its municipality', () => {
    expect(agsOf('059990012012')).to.equal('05999012');
    expect(agsOf('805999012')).to.equal('05999012');
    expect(agsOf('05122')).to.equal('05122000');
  });

  it('has no county where it is of a Land or a district', () => {
    for (const key of ['05', '05000', '05000000', '050000000000', '05300', '053000000000', '105300000']) {
      expect(countyOf(key), key).to.equal(undefined);
    }
  });

  it('has one in Hamburg and Berlin, which are Land and city', () => {
    expect(['02000000', '110000000000', '811000000'].map(countyOf)).to.deep.equal(['02000', '11000', '11000']);
  });

  it('is no key where it is anything else', () => {
    for (const text of ['', 'Eschenfurt', '599901', '99999012345678', '99999012', '00999012', '17001001', '905999012', '51.17,7.08', '05999-012']) {
      expect([agsOf(text), countyOf(text), cellOf(text)], text).to.deep.equal([undefined, undefined, undefined]);
    }
  });

  it('says the cell of its municipality', () => {
    expect(['05999012', '059990012012', '805999012', '05122', '105122000'].map(cellOf))
      .to.deep.equal(['805999012', '805999012', '805999012', '805122000', '805122000']);
    expect(cellOf('05000000')).to.equal(undefined);
    // Dortmund and Berlin are warned by their parts.
    expect(['05913000', '110000000000'].map(cellOf)).to.deep.equal([undefined, undefined]);
  });
});

describe('an area', () => {
  it('may be a position', () => {
    expect(pointOf('51.171,7.083')).to.deep.equal([51.171, 7.083]);
    expect(pointOf(' -33.9 , 151 ')).to.deep.equal([-33.9, 151]);
  });

  it('is no position beyond the poles, or in words', () => {
    for (const text of ['', '51.171', '91,7', '51,181', '51.171,7.083,9', '51,17,7,08', 'Eschenfurt', '05999012']) {
      expect(pointOf(text), text).to.equal(undefined);
    }
  });
});
