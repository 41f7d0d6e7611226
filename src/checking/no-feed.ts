/** What an answer is that is no feed: the sooner a provider hears it, the sooner it is fixed. */
import type {Finding} from './finding.js';
import {failure} from './finding.js';
import {jsonFault} from './json-fault.js';
import {placeAt} from './text-place.js';

/** First bytes of files that are often put where a feed belongs. */
const files: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a ZIP file (GTFS, XLSX, DOCX or the like)', 0x50, 0x4b, 3, 4], ['a PDF file', 0x25, 0x50, 0x44, 0x46],
  ['a gzip file', 0x1f, 0x8b], ['a picture', 0x89, 0x50, 0x4e, 0x47], ['a picture', 0xff, 0xd8, 0xff],
  ['an old Excel or Word file', 0xd0, 0xcf, 0x11, 0xe0],
];

/** A field that speaks of an error, and does not say that there is none. */
const error = /"(?:errors?|message|detail|fault|statusCode)"\s*:(?!\s*(?:false|null|""|\[\s*\]|\{\s*\}))/i;

/** The finding for a text that means to be JSON and is none, with its place. */
export function brokenJson(text: string): Finding | undefined {
  const fault = /^\s*[{[]/.test(text) ? jsonFault(text) : undefined;
  if (!fault) return undefined;
  const found = fault.offset >= text.trimEnd().length ? failure('cut-off', 'The JSON ends too early')
    : failure('bad-json', `This is no JSON from here on: it wants ${fault.wanted}`);
  return {...found, ...placeAt(text, fault.offset)};
}

/**
 * The finding for an answer in which no format was recognised.
 * @param guess id of the format that it looks like
 */
export function noFeedFinding(text: string, bytes: Uint8Array, guess = ''): Finding {
  const [name] = files.find(([, ...begin]) => begin.every((byte, index) => bytes[index] === byte)) ?? [];
  if (name) return failure('binary-file', `The answer is ${name}`);
  // Protocol buffers, for example. A letter of two bytes leaves every second one empty.
  const strange = text.slice(0, 500).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (strange > 3) return strange > 200 ? failure('unknown-charset', 'It looks like UTF-16 without a mark') : failure('binary-file');
  const begin = text.trimStart().slice(0, 80).replace(/\s+/g, ' ');
  if (!begin) return failure('empty-answer');
  if (/<input\b[^<>]{0,500}?\btype\s*=\s*["']?password/i.test(text)) return failure('login-page', `The answer asks for a password: ${begin}`);
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(begin) || /<html[\s>]/i.test(text.slice(0, 2000))) {
    const title = /<title[^<>]{0,200}>([^<]{1,100})/i.exec(text)?.[1]?.trim();
    return failure('web-page', `The answer is a web page${title ? `: ${title}` : ''}`);
  }
  if (/^[{[]/.test(begin) && error.test(text.slice(0, 2000))) return failure('error-answer', `The answer speaks of an error: ${begin}`);
  const broken = brokenJson(text);
  if (broken) return broken;
  // Any text with a comma looks like a table.
  const like = guess && guess !== 'csv' ? `It looks like ${guess} and holds nothing of it that is read` : 'No format is recognised';
  return failure('no-format', `${like}: ${begin}`);
}
