/** The report of a snapshot as a page: what failed first, then every source, then what is wrong in its data. */
import type {Problem} from '../model/problem.js';
import {momentOf} from '../time/city-clock.js';
import {when} from './fragment-entry.js';
import {fragmentLanguage} from './fragment-language.js';
import {element, fill, joined, link, write} from './markup.js';
import type {Markup} from './markup.js';
import {reportWords} from './report-words.js';
import type {ReportWords} from './report-words.js';
import {isShortened, shownAddress, shownText} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';
import {speechOf} from './speech.js';
import type {Speech} from './speech.js';

/** As many problems of a source as a person reads; all stand in `report.json`. */
const MOST_PROBLEMS = 50;

interface View {
  readonly words: ReportWords;
  readonly speech: Speech;
}

/** `report.html`: plain HTML without script and style, German or English. */
export function reportPage(report: SnapshotReport, timeZone = 'Europe/Berlin'): string {
  const words = reportWords(report.language);
  const view: View = {words, speech: speechOf(fragmentLanguage(words.lang), timeZone)};
  const {sources, problems} = report;
  const title = write(fill(words.title, report.name ?? '')).replace(/:\s*$/, '');
  const failing = sources.filter(({ok}) => !ok);
  const faulty = sources.filter((source) => source.problems.length);
  return `<!doctype html>\n${write(element('html', {lang: words.lang}, '\n',
    element('head', {}, '\n', joined([
      element('meta', {charset: 'utf-8'}),
      element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      element('meta', {name: 'color-scheme', content: 'light dark'}),
      element('meta', {name: 'robots', content: 'noindex'}),
      element('title', {}, title),
    ], '\n'), '\n'), '\n',
    element('body', {}, '\n', element('main', {}, '\n', joined([
      element('h1', {}, title),
      element('p', {}, fill(words.at, when(report.at, view.speech))),
      element('p', {}, summary(sources, failing.length, view)),
      failing.length ? section(words.failing, failing.map((source) => failureItem(source, view))) : undefined,
      element('h2', {}, words.sources), sourceTable(sources, view),
      problems.length
        ? section(words.profileProblems, problems.map((problem) => problemItem(problem, words))) : undefined,
      element('h2', {}, words.problems),
      faulty.length ? faulty.map((source) => problemsOf(source, view)) : element('p', {}, words.noProblems),
    ], '\n'), '\n'), '\n'), '\n'))}\n`;
}

const summary = (sources: readonly ReportedSource[], failed: number, {words, speech}: View): Markup => failed
  ? fill(words.someFail, speech.number(sources.length - failed), speech.number(sources.length))
  : fill(words.allGood, speech.number(sources.length));

const section = (heading: string, items: readonly Markup[]): Markup =>
  [element('h2', {}, heading), '\n', element('ul', {}, '\n', joined(items, '\n'), '\n')];

/** What a source is known by: its place in the profile, and who publishes it. */
function nameOf({tag, attribute, name, municipality, title}: ReportedSource): Markup {
  const place = attribute === 'src' ? undefined : attribute;
  return joined([element('code', {}, tag), place && element('code', {}, place), municipality, name, title], ' · ');
}

/** An address that may be broken into lines; a link, unless something of it is not shown. */
function addressOf({url}: ReportedSource): Markup {
  const shown = shownAddress(url);
  return link(joined(shown.split(/(?<=[/?&=-])(?!\/)/), element('wbr', {})), isShortened(shown) ? undefined : shown);
}

function failureItem(source: ReportedSource, {words, speech}: View): Markup {
  const {since, code = 'network', checked} = source;
  const moment = when(since, speech);
  return element('li', {}, joined([
    element('strong', {}, nameOf(source)),
    joined([moment && fill(words.since, moment), words.codes[code] ?? code], ': '),
    checked ? fill(words.lastGood, when(checked, speech)) : words.neverGood,
    addressOf(source),
  ], element('br', {})));
}

function sourceTable(sources: readonly ReportedSource[], view: View): Markup {
  const {words} = view;
  return element('table', {}, '\n',
    element('thead', {}, element('tr', {}, words.columns.map((column) => element('th', {scope: 'col'}, column)))), '\n',
    element('tbody', {}, '\n', sources.map((source) => [sourceRow(source, view), '\n'])), '\n');
}

function sourceRow(source: ReportedSource, {words, speech}: View): Markup {
  const {ok, code = 'network', since, count, before, changed, asOf, licence} = source;
  const state = ok ? [words.good, changed ? `, ${words.changed}` : undefined]
    : [code, since && !isNaN(momentOf(since)) ? [', ', fill(words.since, when(since, speech))] : undefined];
  const counted = [speech.number(count), before !== undefined && before !== count
    ? [' (', fill(words.before, speech.number(before)), ')'] : undefined];
  return element('tr', {},
    element('th', {scope: 'row'}, joined([nameOf(source), addressOf(source)], element('br', {}))),
    element('td', {}, state), element('td', {}, counted),
    element('td', {}, when(asOf, speech) ?? words.unknown),
    element('td', {}, licence ? link(licence, licence) : words.unknown));
}

function problemsOf(source: ReportedSource, {words, speech}: View): Markup {
  const {problems} = source;
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => problemItem(problem, words));
  const more = problems.length - shown.length;
  return [
    element('h3', {}, nameOf(source)), '\n',
    element('ul', {}, '\n', joined([
      ...shown, more ? element('li', {}, fill(words.more, speech.number(more))) : undefined,
    ], '\n'), '\n'), '\n',
  ];
}

function problemItem({severity, code, message, line}: Problem, words: ReportWords): Markup {
  const text = shownText(message);
  const said = line === undefined ? text : fill(words.line, String(line), text);
  return element('li', {}, `${words[severity]}: `, said, ' (', element('code', {}, code), ')');
}
