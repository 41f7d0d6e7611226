import type {FragmentWords} from './fragment-words.js';
import {ar} from './words/ar.js';
import {de} from './words/de.js';
import {deSimple} from './words/de-simple.js';
import {en} from './words/en.js';
import {tr} from './words/tr.js';
import {uk} from './words/uk.js';

/** A language that fragments speak. */
export interface FragmentLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly words: FragmentWords;
}

/**
 * The language of fragments that serves a BCP 47 tag best: English if there is none, German without a tag. As in a
 * page, `de-simple` is *Einfache Sprache*, and a region decides how dates are written.
 */
export function fragmentLanguage(tag = ''): FragmentLanguage {
  const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part))?.toUpperCase();
  const lang = region ? `${language}-${region}` : language;
  switch (language) {
    case '': return {lang: 'de', words: de};
    case 'de': return {lang, words: rest.some((part) => part === 'simple' || part === 'leicht') ? deSimple : de};
    case 'tr': return {lang, words: tr};
    case 'uk': return {lang, words: uk};
    case 'ar': return {lang, words: ar, dir: 'rtl'};
    default: return {lang: language === 'en' && region ? lang : 'en-GB', words: en};
  }
}
