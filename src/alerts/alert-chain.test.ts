import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import {currentAlerts} from './alert-chain.js';

/** A message sent at that hour of the day. */
const message = (id: string, hour: number, fields: Partial<Alert> = {}): Alert => ({
  id, sent: `2026-03-02T${String(hour).padStart(2, '0')}:00:00+01:00`, headline: `Meldung ${id}`, severity: 'moderate', sender: 'lage@auenfurt.example',
  msgType: fields.references ? 'update' : 'alert', event: 'Rauch', ...fields,
});
const update = (id: string, hour: number, ...references: string[]) => message(id, hour, {references});
const cancel = (id: string, hour: number, ...references: string[]) => message(id, hour, {references, msgType: 'cancel'});
const area = (...codes: string[]): Pick<Alert, 'areas'> => ({areas: [{name: '', codes}]});

/** Every order of a list. */
const orders = <T>(list: readonly T[]): T[][] => list.length < 2 ? [[...list]]
  : list.flatMap((one, index) => orders(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));

/** Ids of what is left, which is the same in every order. */
function left(...alerts: readonly Alert[]): string[] {
  const results = new Set(orders(alerts).map((order) => currentAlerts(order).map(({id}) => id).sort().join(' ')));
  expect([...results], 'in every order').to.have.length(1);
  return [...results][0]!.split(' ').filter(Boolean);
}

describe('a chain of messages', () => {
  it('leaves its last update, in each of 120 orders', () => {
    const five = [message('1', 8), update('2', 9, '1'), update('3', 10, '2'), update('4', 11, '3'), update('5', 12, '4')];
    expect(orders(five)).to.have.length(120);
    expect(left(...five)).to.deep.equal(['5']);
  });

  it('leaves its last update where each names all before it, or the first alone', () => {
    expect(left(message('1', 8), update('2', 9, '1'), update('3', 10, '1', '2'), update('4', 11, '1', '2', '3'))).to.deep.equal(['4']);
    expect(left(message('1', 8), update('2', 9, '1'), update('3', 10, '1'), update('4', 11, '1'))).to.deep.equal(['4']);
  });

  it('leaves its last update where the first ones are missing', () => {
    expect(left(update('3', 10, '2'), update('4', 11, '3'))).to.deep.equal(['4']);
    expect(left(update('2', 9, '1'), update('3', 10, '1'))).to.deep.equal(['3']);
    expect(left(update('3', 10, '2'))).to.deep.equal(['3']);
  });

  it('leaves the all-clear when it is called off, whichever of its messages that names', () => {
    const chain = [message('1', 8), update('2', 9, '1'), update('3', 10, '2')];
    for (const names of [['1', '2', '3'], ['3'], ['1']]) expect(left(...chain, cancel('4', 11, ...names)), names.join()).to.deep.equal(['4']);
    expect(left(cancel('4', 11, '1'))).to.deep.equal(['4']);
  });

  it('is in force again when its cancellation is cancelled, and stays replaced by an update', () => {
    expect(left(message('1', 8), cancel('2', 9, '1'), cancel('3', 10, '2'))).to.deep.equal(['1']);
    expect(left(message('1', 8), cancel('2', 9, '1'), cancel('3', 10, '2'), cancel('4', 11, '3'))).to.deep.equal(['2']);
    expect(left(message('1', 8), cancel('2', 9, '1'), update('3', 10, '2'))).to.deep.equal(['3']);
    expect(left(message('1', 8), cancel('2', 9, '1'), cancel('3', 10, '1', '2'))).to.deep.equal(['3']);
  });

  it('does not mix with another one', () => {
    expect(left(message('1', 8), message('a', 8), update('2', 9, '1'), update('b', 9, 'a'), cancel('3', 10, '2', '1')))
      .to.deep.equal(['3', 'b']);
  });

  it('is split up into warnings of parts of its area, or of other events', () => {
    const first = message('1', 8, area('105998000', '105999000'));
    expect(left(first, message('2', 9, {references: ['1'], ...area('105998000')}), message('3', 10, {references: ['1'], ...area('105999000')})))
      .to.deep.equal(['2', '3']);
    expect(left(first, message('2', 9, {references: ['1'], event: 'Böen'}), message('3', 10, {references: ['1'], event: 'Regen'}))).to.deep.equal(['2', '3']);
    expect(left(first, message('2', 9, {references: ['1'], expires: '2026-03-02T12:00:00+01:00'}),
      message('3', 10, {references: ['1'], onset: '2026-03-02T20:00:00+01:00'}))).to.deep.equal(['2', '3']);
    const square = (west: number): Pick<Alert, 'areas'> =>
      ({areas: [{name: '', codes: [], geometry: {type: 'Polygon', coordinates: [[[west, 51], [8, 51], [8, 52], [west, 51]]]}}]});
    expect(left(first, message('2', 9, {references: ['1'], ...square(7)}), message('3', 10, {references: ['1'], ...square(6)}))).to.deep.equal(['2', '3']);
    expect(left(first, message('2', 9, {references: ['1'], ...square(7)}), message('3', 10, {references: ['1'], ...square(7)}))).to.deep.equal(['3']);
  });
});

describe('a reference', () => {
  it('means the same whatever its case and white space', () => {
    expect(left(message('ES-1', 8), update('ES-2', 9, ' es-1 '))).to.deep.equal(['ES-2']);
    expect(left(message('ES-1', 8), update('ES-2', 9, 'LAGE@auenfurt.example , ES-1 , 2026-03-02T07:00:00Z'))).to.deep.equal(['ES-2']);
  });

  it('means a message of the same sender, unless it names another one', () => {
    const other = message('1', 8, {sender: 'leitstelle@marle.example', headline: 'Andere'});
    const heads = (...alerts: Alert[]) => currentAlerts(alerts).map(({headline}) => headline);
    expect(heads(message('1', 8), other, update('2', 9, '1'))).to.deep.equal(['Andere', 'Meldung 2']);
    expect(heads(message('1', 8), other, cancel('2', 9, 'leitstelle@marle.example,1'))).to.deep.equal(['Meldung 1', 'Meldung 2']);
    expect(heads(message('1', 8), other)).to.deep.equal(['Meldung 1', 'Andere']);
  });

  it('does not mean a message that took up the id later', () => {
    expect(left(update('2', 9, '1'), message('1', 11))).to.deep.equal(['1', '2']);
  });

  it('has effect on what was sent at the same time', () => {
    expect(left(message('1', 8), update('2', 8, '1'), update('3', 8, '2'))).to.deep.equal(['3']);
    expect(left(message('1', 8), cancel('2', 8, '1'))).to.deep.equal(['2']);
  });

  it('to itself or back changes nothing', () => {
    expect(left(update('1', 8, '1'))).to.deep.equal(['1']);
    expect(left(update('1', 8, '2'), update('2', 8, '1'))).to.deep.equal(['1', '2']);
    expect(left(update('1', 8, '2'), update('2', 9, '1'))).to.deep.equal(['2']);
  });

  it('of an exercise or of an answer has no effect', () => {
    expect(left(message('1', 8), message('2', 9, {references: ['1'], msgType: 'cancel', status: 'exercise'}))).to.deep.equal(['1']);
    expect(left(message('1', 8), message('2', 9, {references: ['1'], msgType: 'ack'}))).to.deep.equal(['1']);
    expect(left(message('1', 8), message('2', 9, {references: ['1'], msgType: 'error'}))).to.deep.equal(['1']);
  });

  it('means all events of a message', () => {
    expect(left(message('1', 8), message('1#2', 8, {event: 'Regen'}), cancel('2', 9, '1'))).to.deep.equal(['2']);
    expect(left(message('1', 8), message('1#2', 8, {event: 'Regen'}))).to.deep.equal(['1', '1#2']);
  });

  it('means the same message from another source', () => {
    const number = '2.49.0.0.276.0.DWD.PVW.1796010000000.0f0f';
    expect(left(message(`dwd.${number}.MUL`, 8, {sender: ''}), update('2.49.0.0.276.0.DWD.PVW.1796013600000.0e0e.DEU', 9, `${number}.MUL`)))
      .to.deep.equal(['2.49.0.0.276.0.DWD.PVW.1796013600000.0e0e.DEU']);
  });
});

describe('a message that is there several times', () => {
  const nina = (fields: Partial<Alert>): Alert => {
    const {sender: _, ...rest} = message('dwd.2.49.0.0.276.0.DWD.PVW.1.a.MUL', 6, fields);
    return rest;
  };
  const version = (value: string): Pick<Alert, 'parameters'> => ({parameters: [{name: 'version', value}]});
  const only = (...alerts: Alert[]): Alert => {
    const results = orders(alerts).map(currentAlerts);
    for (const result of results) expect(result).to.deep.equal(results[0]);
    expect(results[0]).to.have.length(1);
    return results[0]![0]!;
  };

  it('counts in the version sent last', () => {
    expect(only(message('1', 8, {headline: 'alt'}), message('1', 9, {headline: 'neu', msgType: 'update'}))).to.include({headline: 'neu'});
    expect(only(message('1', 8), message('1', 9, {msgType: 'cancel'}))).to.include({msgType: 'cancel'});
  });

  it('counts in the higher version where both were sent at once (b15)', () => {
    expect(only(nina({...version('3'), expires: '2026-03-02T20:00:00+01:00'}), nina({...version('10'), expires: '2026-03-02T19:00:00+01:00'})))
      .to.include({expires: '2026-03-02T19:00:00+01:00'});
    expect(only(nina({expires: '2026-03-02T20:00:00+01:00'}), nina({msgType: 'update', expires: '2026-03-02T22:00:00+01:00'})))
      .to.include({expires: '2026-03-02T22:00:00+01:00'});
    expect(only(nina({expires: '2026-03-02T20:00:00+01:00'}), nina({expires: '2026-03-02T22:00:00+01:00'}))).to.include({expires: '2026-03-02T22:00:00+01:00'});
  });

  it('counts in the original, not in what NINA passes on (b25)', () => {
    const original = message('2.49.0.0.276.0.DWD.PVW.1.a.DEU', 6, {headline: 'Vom DWD'});
    expect(only(nina({}), original)).to.include({headline: 'Vom DWD'});
  });

  it('is of all areas that its copies name', () => {
    const one = only(message('1', 8, area('105998000')), message('1', 8, area('105999000')));
    expect(one.areas!.flatMap(({codes}) => codes).sort()).to.deep.equal(['105998000', '105999000']);
    expect(only(message('1', 8, area('105998000')), message('1', 9, area('105999000'))).areas).to.deep.equal(area('105999000').areas);
  });

  it('stays if nobody says when it was sent', () => {
    expect(only({...message('1', 8), sent: ''})).to.include({id: '1'});
    expect(only({...message('1', 8), sent: ''}, message('1', 8))).to.include({id: '1'});
  });
});

describe('a cancellation without text', () => {
  it('is called as what it calls off', () => {
    const bare: Alert = {id: '2', sent: '2026-03-02T09:00:00+01:00', headline: '', severity: 'unknown', msgType: 'cancel', references: ['1']};
    const [allClear] = currentAlerts([bare, message('1', 8, {headline: 'Rauch im Hafen', ...area('805999012')})]);
    expect(allClear).to.deep.include({id: '2', headline: 'Rauch im Hafen', ...area('805999012')});
    expect(currentAlerts([bare])).to.deep.equal([bare]);
  });
});

describe('messages that refer to one another in any way', () => {
  /** The same numbers in every run (mulberry32). */
  let seed = 1;
  const next = (below: number): number => {
    seed = seed + 0x6D2B79F5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) % below;
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const ids = ['1', '2', '3', '4', 'dwd.2.49.0.1.MUL', '2.49.0.1.DEU'];
  const some = (): Alert => message(pick(ids), 8 + next(4), {
    headline: `${next(1000)}`, msgType: pick(['alert', 'update', 'update', 'cancel']), sender: pick(['', 's', 's', 't']), event: pick(['a', 'b']),
    references: [pick(ids), pick(['t,1', '2'])].slice(next(3)), ...area(pick(['105998000', '105999000'])),
  });

  it('leave the same in every order', () => {
    for (let round = 0; round < 300; round++) {
      const alerts = [...Array(2 + next(4)).keys()].map(some);
      const texts = (order: readonly Alert[]) => currentAlerts(order).map((alert) => JSON.stringify(alert)).sort();
      const expected = texts(alerts);
      for (const order of orders(alerts)) expect(texts(order), JSON.stringify(alerts)).to.deep.equal(expected);
    }
  });
});

describe('many messages', () => {
  it('take a moment', function () {
    this.timeout(10_000);
    const chain = [...Array(5000).keys()].map((index): Alert =>
      ({id: `${index}`, sent: new Date(index * 60_000).toISOString(), headline: 'x', severity: 'minor', ...index && {references: [`${index - 1}`]}}));
    expect(currentAlerts(chain).map(({id}) => id)).to.deep.equal(['4999']);
    const star = chain.map((alert) => ({...alert, references: ['0']}));
    expect(currentAlerts(star)).to.have.length(4999);
    expect(currentAlerts(chain.map((alert) => ({...alert, msgType: 'cancel'})))).to.have.length(0);
  });
});
