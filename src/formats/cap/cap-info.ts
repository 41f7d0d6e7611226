/** The texts of a CAP message. */
import type {Alert} from '../../model/alert.js';
import type {Zone} from '../../time/zone.js';
import {fromMeantText, meantText} from '../../text/published-text.js';
import {certaintyIn, severityIn, urgencyIn} from '../kit/cap-words.js';
import {compact, webAddress} from '../kit/fields.js';
import {momentText} from '../kit/moment.js';
import {childrenOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {areaOf} from './cap-area.js';
import type {circleOf} from './cap-circle.js';
import {namedValues} from './named-values.js';

/** Says what is wrong with a message. */
export type Complaint = (code: string, message: string) => void;

/** What an info says, without the message it is in. */
export type AlertEvent = Omit<Alert, 'id' | 'sent'>;

/** CAP 1.2 section 3.2.2: what names no language is in this one. */
export const languageOf = (info: XmlElement): string => xmlText(find(info, 'language')) || 'en-US';

/** Texts that some write into fields they have nothing for. */
const nothing = /^(?:none|not applicable|n\/?a|-+)\.?$/i;

const textsOf = (info: XmlElement, name: string): string[] => childrenOf(info, name).map(xmlText).filter(Boolean);
const lineOf = (text: string): string => text && meantText(text).replace(/\s+/g, ' ').trim();
const rich = (info: XmlElement, name: string): string => {
  const text = xmlText(find(info, name));
  return !text || nothing.test(text) ? '' : fromMeantText(text);
};

/** The publisher's code of the event: DWD's number, else the first that is no property of the message. */
function eventCodeOf(codes: readonly {name: string; value: string}[]): string | undefined {
  const code = codes.find(({name}) => name === 'II')
    ?? codes.find(({name}) => !/^(?:profile_version|license|group|area_color)$/i.test(name));
  return code?.value;
}

/** What an info is read with. */
interface InfoContext {
  readonly zone: Zone;
  readonly url: string | undefined;
  readonly complain: Complaint;
  readonly circleOf: typeof circleOf | undefined;
}

/** The fields that an info gives to an alert. Its headline is empty if there is nothing to call it by. */
export function infoFields(
  info: XmlElement, {zone, url, complain, circleOf}: InfoContext,
): AlertEvent {
  const field = (name: string): string => xmlText(find(info, name));
  const moment = (name: string): string | undefined => {
    const moment = momentText(field(name), zone);
    if (field(name) && !moment) complain('bad-date', `<${name}> is no date and time: ${field(name).slice(0, 40)}`);
    return moment;
  };
  const event = lineOf(field('event'));
  const [firstLine = ''] = field('description').split('\n');
  const codes = namedValues(info, 'eventCode');
  return {
    headline: lineOf(field('headline')) || event || lineOf(firstLine),
    severity: severityIn(field('severity')),
    ...compact<Partial<Alert>>({
      event,
      urgency: urgencyIn(field('urgency')),
      // CAP 1.0 had this, too.
      certainty: certaintyIn(field('certainty').replace(/^very likely$/i, 'likely')),
      description: rich(info, 'description'),
      instruction: rich(info, 'instruction'),
      effective: moment('effective'),
      onset: moment('onset'),
      expires: moment('expires'),
      areas: childrenOf(info, 'area').map((area) =>
        areaOf(area, (what) => complain('bad-area', `No such area: ${what}`), circleOf)).filter((area) => area !== undefined),
      category: textsOf(info, 'category'),
      responseType: textsOf(info, 'responseType'),
      parameters: namedValues(info, 'parameter'),
      contact: field('contact'),
      eventCode: eventCodeOf(codes),
      language: languageOf(info),
      web: webAddress(field('web'), url),
      source: compact({
        title: lineOf(field('senderName')),
        licence: codes.find(({name}) => /^license$/i.test(name))?.value,
      }),
    }),
  };
}
