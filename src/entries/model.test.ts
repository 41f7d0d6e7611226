import {expect} from 'chai';
import * as model from './model.js';

describe('the public model', () => {
  it('offers what contract and documentation name', () => {
    expect(model).to.include.keys(
      'toCollections', 'upcoming', 'byDay', 'binKinds', 'recogniseName', 'parseFractions', 'matchStreets', 'matchHouse',
      'parseRule', 'occurrences', 'instances', 'writeCalendar', 'ianaZone', 'parseMoment', 'addDays', 'toPlainText',
      'eventDays', 'upcomingEvents', 'collapseSeries', 'filterEvents', 'presetRange', 'timeRange', 'calendarEntry', 'toJsonLd',
      'alertsAt', 'parseArea', 'concerns', 'stepOf',
      'comingHours', 'hourAt', 'daylightAt', 'sunOfDay', 'sunTimes', 'rainOutlook', 'frostOutlook', 'partOfDay', 'beaufort',
      'compassPoint', 'uvClass', 'daysOf', 'isFalling');
  });

  it('turns a calendar into days', () => {
    const events = [{id: '1', name: 'Restmüll/Bio', startDate: '2026-01-05', allDay: true}];
    expect(model.byDay(model.toCollections(events)).map(({date, collections}) => [date, collections.length]))
      .to.deep.equal([['2026-01-05', 2]]);
  });
});
