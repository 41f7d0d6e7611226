import {expect} from 'chai';
import {namePlaces, withNext} from './chart-names.js';
import {heldBy, placeOn, scaleOf} from './chart-scale.js';
import type {Series} from './chart-scale.js';
import {barPath, linePaths} from './chart-shapes.js';
import {daysOf, hoursOf, looksAt, stretchOf} from './chart-time.js';

const hour = 3_600_000;
const zone = 'Europe/Berlin';
const series = (values: Series['values'], more: Partial<Series> = {}): Series =>
  ({name: 'Temperatur', unit: '°C', kind: 'line', color: 1, values, ...more});
const ticksOf = (least: number, most: number) => scaleOf([least, most]).ticks;
const hourly = (from: string, count: number) =>
  Array.from({length: count}, (_, index) => new Date(from).getTime() + index * hour);

describe('The scale of a chart', () => {
  it('counts in steps that people count in, from whole ticks to whole ticks', () => {
    expect(ticksOf(2, 9)).to.deep.equal([2, 4, 6, 8, 10]);
    expect(ticksOf(93, 179)).to.deep.equal([90, 120, 150, 180, 210]);
    expect(ticksOf(0, 100)).to.deep.equal([0, 25, 50, 75, 100]);
    expect(ticksOf(0, .3)).to.deep.equal([0, .1, .2, .3, .4]);
    expect(ticksOf(-2.4, 8.5)).to.deep.equal([-3, 0, 3, 6, 9]);
  });

  it('has decimal places only where its ticks differ in them', () => {
    const ranges = [[2, 9], [0, 1.4], [0, 100], [.01, .024], [0, 4e15]] as const;
    expect(ranges.map((range) => scaleOf(range).digits)).to.deep.equal([0, 1, 0, 3, 0]);
  });

  it('goes below zero, and shows zero as zero', () => {
    expect(ticksOf(-7, 4)).to.deep.equal([-8, -4, 0, 4, 8]);
    expect(Object.is(ticksOf(-7, 4)[2], 0)).to.equal(true);
    expect(ticksOf(-12, -4)).to.deep.equal([-12, -10, -8, -6, -4]);
  });

  it('has room around values that are all the same', () => {
    expect(placeOn(scaleOf([5, 5]), 5)).to.be.within(.2, .8);
    expect(placeOn(scaleOf([-5, -5]), -5)).to.be.within(.2, .8);
    expect(ticksOf(0, 0)).to.deep.equal([0, .25, .5, .75, 1]);
  });

  it('holds any values, huge or tiny, without half of its height unused', () => {
    for (const range of [
      [-1e300, 1e300], [0, 4e15], [1e-9, 3e-9], [1e6, 1e6 + 1], [0, 11], [-1, 9.1], [7, 22], [.9, 10.1], [0, 24.1],
    ] as const) {
      const scale = scaleOf(range);
      expect(scale.ticks).to.have.length(5);
      expect(scale.ticks.every((tick) => Number.isFinite(tick))).to.equal(true);
      expect(placeOn(scale, range[0]), `${range[0]}`).to.be.within(0, .25);
      expect(placeOn(scale, range[1]), `${range[1]}`).to.be.within(.5, 1);
    }
  });

  it('has no ticks where no value is known', () => {
    expect(heldBy([series([null, undefined, NaN, Infinity])])).to.equal(undefined);
    expect(scaleOf(undefined)).to.deep.equal({ticks: [], digits: 0});
    expect(placeOn(scaleOf(undefined), 3)).to.deep.equal(NaN);
  });

  it('holds zero below bars, and reaches as far as the series wants, but cuts nothing off', () => {
    expect(heldBy([series([4, 9])])).to.deep.equal([4, 9]);
    expect(heldBy([series([4, 9], {kind: 'bars'})])).to.deep.equal([0, 9]);
    expect(heldBy([series([.1, .2], {kind: 'bars', max: 1})])).to.deep.equal([0, 1]);
    expect(heldBy([series([3, 12], {min: 5, max: 10})])).to.deep.equal([3, 12]);
  });

  it('shows how far the next named values are, with room for their names, and leaves out those beyond', () => {
    const stages = [90, 160, 200, 520, 42].map((value) => ({name: 'Stufe', value}));
    expect(withNext([100, 180], stages)).to.deep.equal([90 - 13.2, 200 + 13.2]);
    expect(withNext([600, 700], stages)).to.deep.equal([520 - 21.6, 700]);
    expect(withNext([100, 180], [])).to.deep.equal([100, 180]);
  });
});

describe('The curve of a chart', () => {
  const across = (epoch: number) => epoch / 10;
  const spots = (...heights: (number | null)[]) => heights.map((height, epoch) => ({epoch, height: height ?? NaN}));

  it('leaves a gap where a value is not known, and never draws zero instead', () => {
    expect(linePaths(spots(.5, .6, null, 0, .2), 1, across)).to.deep.equal({line: 'M0 500L100 400M300 1000L400 800', dots: ''});
  });

  it('leaves a gap where a moment is missing', () => {
    const all = spots(.5, .5, .5, .5, .5).filter(({epoch}) => epoch !== 2);
    expect(linePaths(all, 1, across).line).to.equal('M0 500L100 500M300 500L400 500');
  });

  it('is a dot where a value stands alone', () => {
    expect(linePaths(spots(.5, null, .2, null), 1, across)).to.deep.equal({line: '', dots: 'M0 500h0M200 800h0'});
    expect(linePaths(spots(.25), 1, across)).to.deep.equal({line: '', dots: 'M0 750h0'});
    expect(linePaths(spots(null, null), 1, across)).to.deep.equal({line: '', dots: ''});
  });

  it('is bars from zero up and down, none where nothing is known or there is none', () => {
    expect(barPath(spots(.75, .5, null, .25), 1, .5, across)).to.equal('M12 500V250H88V500ZM312 500V750H388V500Z');
  });
});

describe('The time of a chart', () => {
  const ticks = (from: string, count: number, timeZone = zone) => {
    const stretch = stretchOf(hourly(from, count), true)!;
    return hoursOf(stretch, looksAt(stretch, timeZone))
      .map(({time, epoch, isMinor}) => ({time, isMinor, after: (epoch - stretch.from) / hour}));
  };
  const named = (from: string, count: number, timeZone = zone) => ticks(from, count, timeZone).map(({time}) => time);
  const large = (from: string, count: number) =>
    ticks(from, count).filter(({isMinor}) => !isMinor).map(({time, after}) => [time, after]);

  it('is named in hours of the city, more of them where there is more room', () => {
    expect(large('2026-03-02T15:00:00Z', 24).map(([time]) => time)).to.deep.equal(['18:00', '00:00', '06:00', '12:00']);
    expect(named('2026-03-02T15:00:00Z', 24))
      .to.deep.equal(['18:00', '21:00', '00:00', '03:00', '06:00', '09:00', '12:00', '15:00']);
    expect(large('2026-03-02T15:00:00Z', 48).map(([time]) => time)).to.deep.equal(['00:00', '12:00', '00:00', '12:00']);
    expect(named('2026-03-02T15:00:00Z', 4)).to.deep.equal(['16:00', '17:00', '18:00', '19:00', '20:00']);
  });

  it('is named in hours also where the zone is 45 minutes off', () => {
    expect(named('2026-03-02T15:15:00Z', 12, 'Asia/Kathmandu').slice(0, 3)).to.deep.equal(['21:00', '00:00', '03:00']);
  });

  it('has 23 hours on the day when clocks are set forward', () => {
    expect(large('2026-03-28T23:00:00Z', 23))
      .to.deep.equal([['00:00', 0], ['06:00', 5], ['12:00', 11], ['18:00', 17], ['00:00', 23]]);
  });

  it('has 25 hours on the day when clocks are set back, and names the hour that comes twice once', () => {
    expect(large('2026-10-24T22:00:00Z', 25))
      .to.deep.equal([['00:00', 0], ['06:00', 7], ['12:00', 13], ['18:00', 19], ['00:00', 25]]);
    expect(ticks('2026-10-24T23:00:00Z', 5).map(({time, after}) => [time, after]))
      .to.deep.equal([['01:00', 0], ['02:00', 1], ['03:00', 3], ['04:00', 4], ['05:00', 5]]);
  });

  it('changes days at the city’s midnight', () => {
    const week = stretchOf(hourly('2026-03-26T10:00:00Z', 7 * 24), false)!;
    const days = daysOf(week, looksAt(week, zone), zone);
    expect(days.map(({day, from}) => [day, new Date(from).toISOString().slice(11, 16)])).to.deep.equal([
      ['2026-03-26', '10:00'], ['2026-03-27', '23:00'], ['2026-03-28', '23:00'], ['2026-03-29', '23:00'],
      ['2026-03-30', '22:00'], ['2026-03-31', '22:00'], ['2026-04-01', '22:00'], ['2026-04-02', '22:00'],
    ]);
  });

  it('has room for the last bar, and for a single moment', () => {
    const [first] = hourly('2026-03-02T15:00:00Z', 1);
    expect(stretchOf([first!], false)).to.deep.equal({from: first, to: first! + hour, usual: hour});
    expect(stretchOf([first!, first! + hour], false)!.to).to.equal(first! + hour);
    expect(stretchOf([first!, first! + hour], true)!.to).to.equal(first! + 2 * hour);
    expect(stretchOf([], true)).to.equal(undefined);
    expect(stretchOf([NaN], true)).to.equal(undefined);
  });
});

describe('The names of lines in a chart', () => {
  it('stand on the side of their line where the curve does not begin', () => {
    expect(namePlaces([.5], .9)).to.deep.equal([.39]);
    expect(namePlaces([.5], .45)).to.deep.equal([.5]);
  });

  it('stay within the chart and off one another', () => {
    expect(namePlaces([.05], .9)).to.deep.equal([0]);
    expect(namePlaces([.5, .54], .9)).to.deep.equal([.39, .5]);
  });
});
