import {expect} from 'chai';
import {conditionOfAll, isFalling} from './condition.js';
import {uvClass} from './uv-class.js';
import {beaufort, compassPoint} from './wind.js';

describe('wind', () => {
  it('has a force on the Beaufort scale', () => {
    for (const [speed, force] of [
      [0, 0], [0.4, 0], [0.6, 1], [5, 1], [6, 2], [11, 2], [12, 3], [19.4, 3], [20, 4], [28, 4], [29, 5],
      [38, 5], [39, 6], [49, 6], [50, 7], [61, 7], [62, 8], [74, 8], [75, 9], [88, 9], [89, 10], [102, 10], [103, 11],
      [117, 11], [118, 12], [250, 12],
    ] as const) {
      expect(beaufort(speed), `${speed} km/h`).to.equal(force);
    }
  });

  it('comes from a point of the compass', () => {
    for (const [degrees, point] of [
      [0, 'n'], [22, 'n'], [23, 'ne'], [45, 'ne'], [90, 'e'], [135, 'se'], [180, 's'], [225, 'sw'], [270, 'w'], [315, 'nw'],
      [337, 'nw'], [338, 'n'], [360, 'n'], [450, 'e'], [-90, 'w'],
    ] as const) {
      expect(compassPoint(degrees), `${degrees}°`).to.equal(point);
    }
  });
});

describe('the UV index', () => {
  it('has classes', () => {
    for (const [index, name] of [
      [0, 'low'], [2.4, 'low'], [2.5, 'moderate'], [5, 'moderate'], [6, 'high'], [7, 'high'], [8, 'very-high'], [10, 'very-high'],
      [11, 'extreme'], [14, 'extreme'],
    ] as const) {
      expect(uvClass(index), `${index}`).to.equal(name);
    }
  });
});

describe('a condition', () => {
  it('is of something that falls, or not', () => {
    expect((['drizzle', 'rain', 'freezing-rain', 'sleet', 'snow', 'hail', 'thunderstorm'] as const).every(isFalling)).to.equal(true);
    expect((['clear', 'partly-cloudy', 'cloudy', 'fog', undefined] as const).some(isFalling)).to.equal(false);
  });

  it('of several hours is the worst of what falls, else the most frequent sky', () => {
    expect(conditionOfAll(['clear', 'drizzle', 'snow', 'rain', 'clear'])).to.equal('snow');
    expect(conditionOfAll(['clear', 'cloudy', 'cloudy', undefined, undefined, undefined])).to.equal('cloudy');
    expect(conditionOfAll([undefined])).to.equal(undefined);
    expect(conditionOfAll([])).to.equal(undefined);
  });
});
