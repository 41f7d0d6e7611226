import {html as xml} from '../http/html.mjs';
import {border, city} from './area.mjs';
import {cityMoment} from './moments.mjs';
import {of, sentMessages, standing} from './situation.mjs';

/*
 * CAP 1.2 in the weather service's profile: a file for each message, and an Atom feed that leads to them and holds
 * their main fields, as MeteoAlarm's does. The feed keeps messages that later ones replace: `references` decides.
 */

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const fileName = ({id}) => `${id}.MUL.xml`;
const msgType = ({cancels, references}) => (cancels ? 'Cancel' : references.length > 0 ? 'Update' : 'Alert');
const sender = 'opendata@dwd.de';

const eventCodes = ({code}) => [['PROFILE_VERSION', '2.1.13'], ['II', code], ['GROUP', 'WIND'], ['AREA_COLOR', code === 53 ? '251 140 0' : '229 57 53']]
  .map(([name, value]) => xml`    <eventCode><valueName>${name}</valueName><value>${value}</value></eventCode>
`);

const words = {
  'de-DE': ({event, headline, description, instruction}) => ({event, headline, description, instruction}),
  'en': (each) => ({
    event: each.englishEvent, headline: each.englishHeadline, description: each.englishDescription,
    instruction: each.englishInstruction,
  }),
};

function info(each, language) {
  const {event, headline, description, instruction} = words[language](each);
  return xml`  <info>
    <language>${language}</language>
    <category>Met</category>
    <event>${event}</event>
    <responseType>${each.cancels ? 'AllClear' : each.urgency === 'future' ? 'Monitor' : 'Prepare'}</responseType>
    <urgency>${capital(each.urgency)}</urgency>
    <severity>${capital(each.severity)}</severity>
    <certainty>${each.step > 1 ? 'Observed' : 'Likely'}</certainty>
${eventCodes(each)}    <effective>${cityMoment(each.sent)}</effective>
    <onset>${cityMoment(each.onset)}</onset>
    <expires>${cityMoment(each.expires)}</expires>
    <senderName>Deutscher Wetterdienst</senderName>
    <headline>${headline}</headline>
    <description>${description}</description>
    <instruction>${instruction}</instruction>
    <web>https://www.wettergefahren.de</web>
    <contact>Deutscher Wetterdienst</contact>
    <parameter><valueName>gusts</valueName><value>${each.gusts.join('-')} [km/h]</value></parameter>
    <area>
      <areaDesc>${city.officialName}</areaDesc>
      <polygon>${border.map((pair) => pair.join(',')).join(' ')}</polygon>
      <geocode><valueName>WARNCELLID</valueName><value>${city.cell}</value></geocode>
    </area>
  </info>
`;
}

const reference = ({id, sent}) => `${sender},${id}.MUL,${cityMoment(sent)}`;

const capFile = (each) => xml`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>${each.id}.MUL</identifier>
  <sender>${sender}</sender>
  <sent>${cityMoment(each.sent)}</sent>
  <status>Actual</status>
  <msgType>${msgType(each)}</msgType>
  <source>PVW</source>
  <scope>Public</scope>
  <code>id:${each.id}</code>
${each.references.length > 0 && xml`  <references>${each.references.map(reference).join(' ')}</references>
`}${Object.keys(words).map((language) => info(each, language))}</alert>
`.toString();

const entry = (each, base) => xml`  <entry>
    <id>${base}${fileName(each)}</id>
    <title>${each.headline}</title>
    <updated>${cityMoment(each.sent)}</updated>
    <published>${cityMoment(each.sent)}</published>
    <link rel="alternate" type="application/cap+xml" href="${base}${fileName(each)}"/>
    <cap:identifier>${each.id}.MUL</cap:identifier>
    <cap:sender>${sender}</cap:sender>
    <cap:sent>${cityMoment(each.sent)}</cap:sent>
    <cap:status>Actual</cap:status>
    <cap:message_type>${msgType(each)}</cap:message_type>
    <cap:scope>Public</cap:scope>
${each.references.length > 0 && xml`    <cap:references>${each.references.map(reference).join(' ')}</cap:references>
`}    <cap:event>${each.event}</cap:event>
    <cap:urgency>${capital(each.urgency)}</cap:urgency>
    <cap:severity>${capital(each.severity)}</cap:severity>
    <cap:certainty>${each.step > 1 ? 'Observed' : 'Likely'}</cap:certainty>
    <cap:effective>${cityMoment(each.sent)}</cap:effective>
    <cap:onset>${cityMoment(each.onset)}</cap:onset>
    <cap:expires>${cityMoment(each.expires)}</cap:expires>
    <cap:areaDesc>${city.officialName}</cap:areaDesc>
    <cap:geocode><valueName>WARNCELLID</valueName><value>${city.cell}</value></cap:geocode>
  </entry>
`;

const feed = (messages, {base, now}) => xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2" xml:lang="de">
  <id>${base}warnungen.xml</id>
  <title>Wetterwarnungen für Eschenfurt</title>
  <updated>${cityMoment(messages.at(-1)?.sent ?? now)}</updated>
  <author><name>Deutscher Wetterdienst</name></author>
  <link rel="self" href="${base}warnungen.xml"/>
${messages.map((each) => entry(each, base))}</feed>
`.toString();

/** The feed stays until the storm is over; files remain. */
export function capReply(path, {clock, base}) {
  const moment = clock.storm();
  const sent = of('DWD', sentMessages(moment));
  if (path === 'warnungen.xml') {
    const listed = standing(moment).length > 0 ? sent : [];
    return {body: feed(listed, {base, now: clock.now()}), type: 'application/atom+xml; charset=utf-8'};
  }
  const known = sent.find((each) => fileName(each) === path);
  return known && {body: capFile(known), type: 'application/cap+xml'};
}
