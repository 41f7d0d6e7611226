import {createCity} from '../../demo/city/city.mjs';
import {dataReply} from '../../demo/http/data.mjs';
import {escape} from '../../demo/http/html.mjs';

/* What the widgets of the hostile pages read: a small part of the sample city, always the same. */

/** The day these pages live in, whatever day it is. */
export const today = '2026-03-02';

let city;
const eschenfurt = () => city ??= createCity(today);

const shorter = (text, pattern, wanted) => {
  const blocks = text.match(pattern);
  const start = text.indexOf(blocks[0]);
  const end = text.lastIndexOf(blocks.at(-1)) + blocks.at(-1).length;
  return text.slice(0, start) + blocks.filter(wanted).join('') + text.slice(end);
};

const inSpring = (event) => /DTSTART[^\r]*:20260[3-4]/.test(event);

/** Some offices, services and what is online of them are enough of a message. */
const inMessage = () => {
  const left = {organisationseinheit: 6, leistung: 30, onlinedienst: 5};
  return (block) => left[/:([a-z]+)>/.exec(block.slice(15))[1]]-- > 0;
};

/** Shortens a published file, by its media type. */
const shortened = {
  'text/calendar': (text) =>
    shorter(text, /BEGIN:VEVENT[^]*?END:VEVENT\r\n/g, (event, index) => index < 12 || inSpring(event)),
  'application/xml': (text) => shorter(text, /<xzufi:schreibe>[^]*?<\/xzufi:schreibe>\n?/g, inMessage()),
};

const written = new Map();

/**
 * A file of the sample city, cut down.
 * @param {string} path as the demo serves it, from `/daten/` on
 * @param {object} demos of the widgets, by tag
 * @returns a reply, or undefined if there is no such file
 */
export async function contentReply(path, demos) {
  if (!written.has(path)) {
    const request = {method: 'GET', headers: {host: 'localhost'}};
    const reply = await dataReply(eschenfurt(), demos, {path, query: new URLSearchParams(), request, body: ''});
    const cut = shortened[reply?.type?.split(';')[0]] ?? ((text) => text);
    written.set(path, reply && {...reply, body: cut(reply.body)});
  }
  return written.get(path);
}

/** How each widget is used: `[tag, selector of what is pressed, of what is there then, of what comes late before]`. */
export const usesOf = (demos) => Object.entries(demos).filter(([, {use}]) => use)
  .map(([tag, {use: {press, shows, late = '.root'}}]) => [tag, press, shows, late]);

/**
 * One widget of each kind, the last by name: what a page can do to all of a kind alike, it does to this one. Chromium
 * looks at all of them, the other engines at these.
 */
export const oneOfEachKind = (demos) => Object.fromEntries(new Map(
  Object.entries(demos).filter(([, {use}]) => use).map(([tag, demo]) => [demo.kind, [tag, demo]])).values());

/** The tags on these pages. */
export const tagsOf = (demos) => usesOf(demos).map(([tag]) => tag);

function widget(tag, {playground: {attributes, fallback}, use}) {
  const all = {...attributes, ...use.attributes, src: `/hostile${use.attributes?.src ?? attributes.src}`, today, limit: '4', loading: 'eager'};
  const written = Object.entries(all).map(([name, value]) => (value === true ? name : `${name}="${escape(value)}"`));
  return `<${[tag, ...written].join(' ')}>
  <a href="${escape(fallback.href)}">${escape(fallback.text)}</a>
</${tag}>`;
}

/** All widgets, as an editor pastes them. */
export const widgetsOf = (demos) => `\n${tagsOf(demos).map((tag) => widget(tag, demos[tag])).join('\n')}\n`;
