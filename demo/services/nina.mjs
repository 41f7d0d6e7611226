import {createHash} from 'node:crypto';
import {border, city, polygon} from './area.mjs';
import {cityMoment} from './moments.mjs';
import {of, sentMessages, standing} from './situation.mjs';

/*
 * The federal warning service: lists for a county and for each of its channels, and one file for each message. No
 * header lets pages of other hosts read it.
 */

const channels = {mowas: 'MOWAS', dwd: 'DWD', katwarn: 'KATWARN', biwapp: 'BIWAPP', lhp: 'LHP', police: 'POLICE'};
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The weather service's number with the channel before it and the languages after it. */
const idOf = ({provider, id}) => (provider === 'DWD' ? `dwd.${id}.MUL` : id);

const typeOf = ({cancels, version, provider}) => (cancels ? 'Cancel' : version > 1 && provider !== 'DWD' ? 'Update' : 'Alert');
/** The channel of the weather service counts its messages as it counts those of others. */
const versionOf = ({version, provider}) => (provider === 'DWD' ? 1 : version);

/** Of the civil protection's own messages none says when it ends. */
const timesOf = ({provider, sent, onset, expires}) => ({
  sent: cityMoment(sent),
  ...(provider === 'DWD' && {onset: cityMoment(onset), effective: cityMoment(sent), expires: cityMoment(expires)}),
});

function dashboardEntry(each) {
  const id = idOf(each);
  const {headline} = each;
  return {
    id,
    payload: {
      version: versionOf(each), type: 'ALERT', id,
      hash: createHash('sha256').update(`${id} ${each.version}`).digest('hex'),
      data: {
        headline, provider: each.provider, severity: capital(each.severity), urgency: capital(each.urgency),
        msgType: typeOf(each), transKeys: {event: each.provider === 'DWD' ? 'BBK-EVC-056' : 'BBK-EVC-040'},
        area: {type: 'ZGEM', data: '9012,100001'}, valid: true,
      },
    },
    i18nTitle: {de: headline}, ...timesOf(each),
  };
}

const mapEntry = (each) => ({
  id: idOf(each), version: versionOf(each), startDate: cityMoment(each.onset),
  ...(each.provider === 'DWD' && {expiresDate: cityMoment(each.expires)}),
  severity: capital(each.severity), urgency: capital(each.urgency), type: typeOf(each),
  i18nTitle: {de: each.headline},
});

const sender = {DWD: 'opendata@dwd.de', MOWAS: 'DE-XX-ES-SE012'};
const senderName = {DWD: 'Deutscher Wetterdienst', MOWAS: 'Feuerwehr Eschenfurt'};

const parameters = ({provider, gusts}) => (provider === 'DWD'
  ? [{valueName: 'gusts', value: `${gusts.join('-')} [km/h]`}]
  : [{valueName: 'sender_langname', value: senderName[provider]}, {valueName: 'sender_signature', value: 'Leitstelle Eschenfurt'},
    {valueName: 'warnVerwaltungsbereiche', value: city.countyKey}]);

const infoOf = (each) => ({
  language: each.provider === 'DWD' ? 'de-DE' : 'DE', category: [each.provider === 'DWD' ? 'Met' : 'Safety'], event: each.event,
  ...(each.cancels && {responseType: ['AllClear']}),
  urgency: capital(each.urgency), severity: capital(each.severity), certainty: each.step > 1 ? 'Observed' : 'Likely',
  ...(each.provider === 'DWD' && {
    effective: cityMoment(each.sent), onset: cityMoment(each.onset), expires: cityMoment(each.expires)}),
  senderName: senderName[each.provider], headline: each.headline, description: each.description,
  instruction: each.instruction, web: '', contact: '', parameter: parameters(each),
  area: [{areaDesc: city.officialName, geocode: [{valueName: 'AreaId', value: '0'}]}],
});

/** One message, in the words of CAP. */
const detail = (each) => ({
  identifier: idOf(each), sender: sender[each.provider], sent: cityMoment(each.sent), status: 'Actual', msgType: typeOf(each),
  scope: 'Public', code: ['DVN:2', 'medien_wichtig'],
  ...(each.references.length > 0 && {references: each.references.map((old) =>
    [sender[old.provider], idOf(old), cityMoment(old.sent)].join(',')).join(' ')}),
  info: [infoOf(each)],
});

const shape = (each) => ({type: 'FeatureCollection', features: [{
  type: 'Feature', geometry: polygon, properties: {warnId: idOf(each), areaId: 0, polygon: border.map((pair) => pair.join(',')).join(' ')},
}]});

const json = (value) => ({body: JSON.stringify(value), type: 'application/json'});

/** All messages of its channels; those of the flood centres come by another service. */
const carried = (messages) => [...of('DWD', messages), ...of('MOWAS', messages)];

/** A message that has left the lists moves into the archive. */
function messageReply(id, ending, clock, base) {
  const write = ending === 'geojson' ? shape : detail;
  const known = carried(sentMessages(clock.storm())).findLast((each) => idOf(each) === id);
  if (!known) return undefined;
  const live = carried(standing(clock.storm())).some((each) => idOf(each) === id);
  return live ? json(write(known)) : {status: 302, headers: {Location: `${base}archive/${id}.${ending}`}};
}

/**
 * @param {string} path below the base of the service
 * @returns a reply, or undefined if there is nothing
 */
export function ninaReply(path, {clock, base}) {
  const live = carried(standing(clock.storm()));
  const [, key] = /^dashboard\/(\d{12})\.json$/.exec(path) ?? [];
  // Below the level of counties an empty list comes, which is no all-clear.
  if (key) return json(key === city.countyKey ? live.map(dashboardEntry) : []);
  const [, channel] = /^([a-z]+)\/mapData\.json$/.exec(path) ?? [];
  if (channel) return Object.hasOwn(channels, channel) ? json(of(channels[channel], live).map(mapEntry)) : undefined;
  const [, folder, id, ending] = /^(warnings|archive)\/([^/]+)\.(json|geojson)$/.exec(path) ?? [];
  if (folder === 'warnings') return messageReply(id, ending, clock, base);
  const old = folder && carried(sentMessages(clock.storm())).findLast((each) => idOf(each) === id);
  return old && json((ending === 'geojson' ? shape : detail)(old));
}
