/** Which infos of a CAP message are events of their own, and which the same in another language. */
import {inLanguage} from '../kit/language-choice.js';
import {childrenOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {languageOf} from './cap-info.js';

/**
 * The infos of a message, one for each event: in the language wanted, else in German, else in the first there is. An
 * event that is told in fewer languages than the others is told in another one rather than not at all.
 */
export function infosIn(message: XmlElement, language?: string): XmlElement[] {
  const infos = childrenOf(message, 'info');
  const best = inLanguage(infos, languageOf, language);
  if (!best) return [];
  const byLanguage = new Map<string, XmlElement[]>();
  for (const info of infos) {
    const key = languageOf(info).toLowerCase();
    if (!byLanguage.get(key)?.push(info)) byLanguage.set(key, [info]);
  }
  const wanted = byLanguage.get(languageOf(best).toLowerCase())!;
  const most = Math.max(...[...byLanguage.values()].map(({length}) => length));
  if (wanted.length === most) return wanted;
  const fullest = [...byLanguage.values()].filter(({length}) => length === most);
  const told = inLanguage(fullest, ([info]) => languageOf(info!), language)!;
  return told.map((info) => wanted.find((other) => isSameEvent(info, other)) ?? info);
}

const isSameEvent = (a: XmlElement, b: XmlElement): boolean => ['onset', 'expires', 'severity', 'urgency']
  .every((name) => xmlText(find(a, name)) === xmlText(find(b, name)));
