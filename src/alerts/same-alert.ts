/** The same warning from several sources, once. */
import type {Alert, AlertArea} from '../model/alert.js';
import {toPlainText} from '../text/plain-text.js';
import {momentOf} from '../time/city-clock.js';
import {isPassedOn} from './alert-message.js';

/**
 * Leaves one of those that say the same of the same time and area, whatever their ids are: the original rather than
 * what NINA passes on, then the one sent last. The first of them keeps its place.
 */
export const withoutCopies = (alerts: readonly Alert[]): Alert[] => once(alerts, ({areas = []}) =>
  areas.map(({name, codes}) => [...codes].sort().join() || name).sort().join('\n')).map(([kept]) => kept);

/** The same for alerts that all concern one place: what is told of several areas is one alert of all of them. */
export const withoutCopiesFor = (alerts: readonly Alert[]): Alert[] => once(alerts, () => '').map(([kept, ...copies]) => {
  const areas = copies.flatMap((copy) => copy.areas ?? []);
  const known = new Set((kept.areas ?? []).map(keyOfArea));
  const others = areas.filter((area) => !known.has(keyOfArea(area)) && known.add(keyOfArea(area)));
  return others.length ? {...kept, areas: [...kept.areas ?? [], ...others]} : kept;
});

const keyOfArea = ({name, codes}: AlertArea): string => codes.join() || name;

/** Alerts with their copies, which of them is kept first. */
function once(alerts: readonly Alert[], placesOf: (alert: Alert) => string): [kept: Alert, ...copies: Alert[]][] {
  const groups = new Map<string, [Alert, ...Alert[]]>();
  for (const alert of alerts) {
    const key = `${keyOf(alert)}\n${placesOf(alert)}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [alert]);
    else if (compare(alert, group[0]) < 0) group.unshift(alert);
    else group.push(alert);
  }
  return [...groups.values()];
}

const compare = (a: Alert, b: Alert): number =>
  Number(isPassedOn(a)) - Number(isPassedOn(b)) || momentOf(b.sent) - momentOf(a.sent);

function keyOf(alert: Alert): string {
  const {msgType, event = '', severity, headline, description = '', instruction = ''} = alert;
  // Without a start it is in force since it was sent: two that lack one have nothing in common by that.
  const times = [alert.onset ?? alert.effective ?? alert.sent, alert.expires ?? ''].map(momentOf);
  return [msgType === 'cancel', severity, ...times, ...[event, headline, description, instruction]
    .map((text) => toPlainText(text).replace(/\s+/g, '').toLowerCase())].join('\n');
}
