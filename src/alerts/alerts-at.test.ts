import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import {parseArea} from './alert-area.js';
import {highestSeverity, isAtLeast, stepOf} from './alert-severity.js';
import {nextChange, standingOf} from './alert-standing.js';
import {alertsAt} from './alerts-at.js';
import {withoutCopies} from './same-alert.js';

const at = (moment: string): number => new Date(moment).getTime();
const now = at('2026-11-30T09:00:00+01:00');
const alertOf = (fields: Partial<Alert> = {}): Alert =>
  ({id: '1', sent: '2026-11-30T07:00:00+01:00', headline: 'Sturm', severity: 'severe', ...fields});
const standing = (fields: Partial<Alert>, moment = now) => standingOf(alertOf(fields), moment);

describe('standingOf', () => {
  for (const [what, fields, expected] of [
    ['an alert without a start and an end', {}, 'in-force'],
    ['an alert that has begun', {onset: '2026-11-30T09:00:00+01:00'}, 'in-force'],
    ['an alert that has begun, of a message in force later', {onset: '2026-11-30T08:00:00+01:00', effective: '2026-11-30T10:00:00+01:00'}, 'in-force'],
    ['an alert sent by a fast clock', {sent: '2026-11-30T09:01:00+01:00'}, 'in-force'],
    ['an alert whose times nobody can read', {onset: 'bald', expires: 'später'}, 'in-force'],
    ['an alert that begins later', {onset: '2026-11-30T09:00:01+01:00'}, 'coming'],
    ['an alert of a message in force later', {effective: '2026-11-30T10:00:00+01:00'}, 'coming'],
    ['advance information whose time has come', {onset: '2026-11-30T08:00:00+01:00', urgency: 'future', headline: 'VORABINFORMATION UNWETTER'}, 'coming'],
    ['an alert that was of the future and has begun', {onset: '2026-11-30T08:00:00+01:00', urgency: 'future'}, 'in-force'],
    ['an alert of the future without a start', {urgency: 'future'}, 'coming'],
    ['an alert that ends now', {expires: '2026-11-30T08:00:00Z'}, 'over'],
    ['an alert that ends in a second', {expires: '2026-11-30T09:00:01+01:00'}, 'in-force'],
    ['a cancellation', {msgType: 'cancel', severity: 'extreme'}, 'called-off'],
    ['an update that is an all-clear', {msgType: 'update', responseType: ['Monitor', 'AllClear']}, 'called-off'],
    ['an alert called "Entwarnung"', {headline: 'Entwarnung: Bombenfund am Güterbahnhof'}, 'called-off'],
    ['an alert whose headline ends in "Entwarnung"', {headline: 'Großbrand im Hafen – Entwarnung'}, 'called-off'],
    ['a green message of MeteoAlarm', {parameters: [{name: 'awareness_level', value: '1; green; Minor'}]}, 'called-off'],
    ['a message that there is no all-clear yet', {headline: 'Entwarnung noch nicht möglich'}, 'in-force'],
    ['an alert that speaks of an all-clear', {headline: 'Keine Entwarnung im Hafen'}, 'in-force'],
    ['an all-clear that is over', {msgType: 'cancel', expires: '2026-11-30T08:00:00+01:00'}, 'over'],
    ['an exercise', {status: 'exercise'}, 'not-public'],
    ['a test', {status: 'test'}, 'not-public'],
    ['a draft', {status: 'draft'}, 'not-public'],
    ['an acknowledgement', {msgType: 'ack'}, 'not-public'],
  ] as const) {
    it(`says of ${what} that it is ${expected}`, () => {
      expect(standing(fields)).to.equal(expected);
    });
  }
});

describe('nextChange', () => {
  it('is when the next alert begins or ends', () => {
    const alerts = [
      alertOf({onset: '2026-11-30T18:00:00+01:00', expires: '2026-12-01T04:00:00+01:00'}), alertOf({expires: '2026-11-30T12:00:00+01:00'}),
      alertOf({expires: '2026-11-30T08:00:00+01:00'}), alertOf(),
    ];
    expect(nextChange(alerts, now)).to.equal(at('2026-11-30T12:00:00+01:00'));
    expect(nextChange(alerts, at('2026-11-30T12:00:00+01:00'))).to.equal(at('2026-11-30T18:00:00+01:00'));
    expect(nextChange([alertOf()], now)).to.equal(undefined);
  });
});

describe('the severity of alerts', () => {
  const rated = (...severities: Alert['severity'][]) => severities.map((severity) => alertOf({id: severity, severity}));

  it('is a step of four, or unknown', () => {
    expect(rated('minor', 'moderate', 'severe', 'extreme', 'unknown').map(stepOf)).to.deep.equal([1, 2, 3, 4, undefined]);
  });

  it('is never too low if it is unknown', () => {
    const atLeast = (least: Alert['severity']) => rated('minor', 'moderate', 'severe', 'extreme', 'unknown')
      .filter((alert) => isAtLeast(alert, least)).map(({severity}) => severity);
    expect(atLeast('minor')).to.deep.equal(['minor', 'moderate', 'severe', 'extreme', 'unknown']);
    expect(atLeast('severe')).to.deep.equal(['severe', 'extreme', 'unknown']);
    expect(atLeast('extreme')).to.deep.equal(['extreme', 'unknown']);
    expect(atLeast('unknown')).to.have.length(5);
  });

  it('is highest in the worst of them', () => {
    expect(highestSeverity(rated('minor', 'unknown', 'moderate'))).to.equal('unknown');
    expect(highestSeverity(rated('minor', 'unknown', 'severe'))).to.equal('severe');
    expect(highestSeverity([])).to.equal(undefined);
  });

  it('sorts the worst first, the unknown right behind the severe', () => {
    expect(alertsAt(rated('minor', 'unknown', 'extreme', 'moderate', 'severe'), now).inForce.map(({severity}) => severity))
      .to.deep.equal(['extreme', 'severe', 'unknown', 'moderate', 'minor']);
  });
});

describe('alertsAt', () => {
  const heads = (alerts: readonly Alert[]) => alerts.map(({headline}) => headline);

  it('keeps alerts without a start apart from one another (b13)', () => {
    const {inForce} = alertsAt([
      alertOf({id: 'kat.aa11', headline: 'Trinkwasser abkochen im Stadtteil Nord', sent: '2026-11-29T16:38:00+01:00'}),
      alertOf({id: 'kat.bb22', headline: 'Trinkwasser abkochen im Stadtteil Süd', sent: '2026-11-29T16:40:00+01:00'}),
      alertOf({id: 'mow.1', headline: 'Rauch über dem Hafen', severity: 'minor', effective: '2026-11-30T07:50:00+01:00', expires: '2026-11-30T19:00:00+01:00'}),
    ], now);
    expect(heads(inForce)).to.deep.equal(['Trinkwasser abkochen im Stadtteil Nord', 'Trinkwasser abkochen im Stadtteil Süd', 'Rauch über dem Hafen']);
  });

  it('keeps all-clears apart from warnings, the latest first (b14)', () => {
    const {inForce, calledOff, coming} = alertsAt([
      alertOf({id: 'a', headline: 'Entwarnung: Bombenfund', msgType: 'cancel', severity: 'unknown', sent: '2026-11-29T20:00:00+01:00'}),
      alertOf({id: 'b', headline: 'Entwarnung: Notruf', msgType: 'cancel', severity: 'minor', sent: '2026-11-30T08:10:00+01:00'}),
      alertOf({id: 'c', headline: 'Stromausfall'}),
    ], now);
    expect([heads(inForce), heads(coming), heads(calledOff)]).to.deep.equal([['Stromausfall'], [], ['Entwarnung: Notruf', 'Entwarnung: Bombenfund']]);
  });

  it('goes by the clock (b24)', () => {
    const alerts = [
      alertOf({id: '1', headline: 'Böen', onset: '2026-11-29T18:00:00+00:00', expires: '2026-11-29T23:00:00+00:00'}),
      alertOf({id: '2', headline: 'Frost', severity: 'minor', onset: '2026-11-30T06:00:00+00:00'}),
      alertOf({id: '3', headline: 'Glatteis', onset: '2026-11-30T17:00:00+00:00', expires: '2026-12-01T03:00:00+00:00'}),
    ];
    const lists = (moment: string) => {
      const {inForce, coming, over} = alertsAt(alerts, at(moment));
      return [inForce, coming, over].map(heads);
    };
    expect(lists('2026-11-30T09:00:00+01:00')).to.deep.equal([['Frost'], ['Glatteis'], ['Böen']]);
    expect(lists('2026-12-01T03:59:59+01:00')).to.deep.equal([['Glatteis', 'Frost'], [], ['Böen']]);
    expect(lists('2026-12-01T04:00:00+01:00')).to.deep.equal([['Frost'], [], ['Böen', 'Glatteis']]);
  });

  it('keeps an all-clear of another kind of source apart (b23)', () => {
    const {inForce, calledOff} = alertsAt([
      alertOf({id: 'LHP.XX.1', headline: 'Entwarnung für die Esche', urgency: 'past', severity: 'minor', msgType: 'update'}),
      alertOf({id: 'LHP.XX.2', headline: 'Hochwasserwarnung Marle', severity: 'moderate', onset: '2026-11-30T06:00:00+01:00'}),
    ], now);
    expect([heads(inForce), heads(calledOff)]).to.deep.equal([['Hochwasserwarnung Marle'], ['Entwarnung für die Esche']]);
  });

  it('tells a place once that it is warned for itself and for its county, with both areas', () => {
    const of = (id: string, name: string, code: string) => alertOf({id, areas: [{name, codes: [code]}]});
    const both = [of('dwd/1', 'Kreis Marlen', '105999000'), of('dwd/2', 'Stadt Eschenfurt', '805999012')];
    const {inForce} = alertsAt(both, now, parseArea('05999012'));
    expect(inForce.map(({areas}) => areas!.map(({name}) => name))).to.deep.equal([['Kreis Marlen', 'Stadt Eschenfurt']]);
    expect(alertsAt(both, now).inForce).to.have.length(2);
  });

  it('does not count an all-clear that is over among the warnings that are', () => {
    expect(alertsAt([alertOf({msgType: 'cancel', expires: '2026-11-30T08:00:00+01:00'})], now).over).to.deep.equal([]);
  });

  it('shows a warning that says little (b67)', () => {
    const {inForce} = alertsAt([alertOf({areas: [{name: 'Stadtteil Hafen', codes: ['0']}]})], now, parseArea('05999012'));
    expect(heads(inForce)).to.deep.equal(['Sturm']);
  });

  it('leaves out other areas, and says apart where it cannot tell', () => {
    const of = (headline: string, ...codes: string[]) => alertOf({id: headline, headline, areas: [{name: '', codes}]});
    const {inForce, unclear} = alertsAt([of('hier', '805999012'), of('dort', '805998007'), of('irgendwo', 'XX042')], now, parseArea('05999012'));
    expect([heads(inForce), heads(unclear)]).to.deep.equal([['hier'], ['irgendwo']]);
  });
});

describe('withoutCopies', () => {
  const original = alertOf({
    id: 'a', event: 'STURMBÖEN', onset: '2026-11-30T07:00:00Z', description: 'Es treten Böen auf.<br>SW.', areas: [{name: 'Eschenfurt', codes: ['805999012']}],
  });
  const copy = {...original, id: 'dwd.b', onset: '2026-11-30T08:00:00+01:00', description: 'Es treten  Böen auf.\nSW.&nbsp;', headline: ' Sturm '};

  it('takes what differs by white space alone for the same, and keeps the original (b25)', () => {
    expect(withoutCopies([original, copy])).to.deep.equal([original]);
    expect(withoutCopies([copy, original])).to.deep.equal([original]);
  });

  for (const [what, fields] of [
    ['another event', {event: 'ORKANBÖEN'}], ['another begin', {onset: '2026-11-30T09:00:00+01:00'}], ['another end', {expires: '2026-11-30T20:00:00+01:00'}],
    ['another area', {areas: [{name: 'Marlen', codes: ['805999013']}]}], ['another text', {description: 'Es treten keine Böen auf.'}],
    ['another step', {severity: 'extreme'}],
  ] as const) {
    it(`keeps ${what}`, () => {
      expect(withoutCopies([original, {...copy, ...fields}])).to.have.length(2);
    });
  }

  it('keeps two without a start that were sent at different times', () => {
    const bare = alertOf({id: 'a'});
    expect(withoutCopies([bare, {...bare, id: 'b', sent: '2026-11-30T07:05:00+01:00'}])).to.have.length(2);
  });
});
