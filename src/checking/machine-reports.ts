/** A check for the programs of a provider: JSON, SARIF 2.1.0 and JUnit's XML. */
import type {FeedCheck} from './check-feed.js';
import type {Finding} from './finding.js';
import {grouped} from './finding.js';
import {reportWords, severityWord} from './report-words.js';
import type {CheckLanguage} from './words-of.js';
import {wordsOf} from './words-of.js';

/** The check as JSON; without its items, which are in the feed. */
export function jsonReport(check: FeedCheck, lang: CheckLanguage): string {
  const {url, format = null, kind = null, kinds, count, title, licence, span, problems} = check;
  return JSON.stringify({
    url, format, kind, count, kinds, title, licence, span,
    problems: problems.map((finding) => ({...finding, ...wordsOf(finding.code, lang)})),
  }, null, 2);
}

/** `data\my file.ics` -> `data/my%20file.ics`: SARIF wants addresses. */
const uriOf = (url: string): string => /^[a-z][\w+.-]+:/i.test(url) ? url : encodeURI(url.replaceAll('\\', '/'));

/** The check as a SARIF log, which GitHub and others show beside the lines of a file. */
export function sarifReport(check: FeedCheck, lang: CheckLanguage, version: string): string {
  const {url = '', format, kind, count, problems} = check;
  const codes = [...new Set(problems.map(({code}) => code))];
  const rules = codes.map((code) => {
    const {title, meaning, remedy} = wordsOf(code, lang);
    return {id: code, shortDescription: {text: title}, fullDescription: {text: meaning}, help: {text: remedy}};
  });
  const results = problems.map((finding) => ({
    ruleId: finding.code, ruleIndex: codes.indexOf(finding.code), level: finding.severity,
    message: {text: `${wordsOf(finding.code, lang).title}: ${finding.message}`},
    locations: [{physicalLocation: {artifactLocation: {uri: uriOf(url)}, ...regionOf(finding)}}],
  }));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {driver: {name: 'stadtbausteine check', version, language: lang, rules}},
      columnKind: 'utf16CodeUnits', results, properties: {format, kind, count},
    }],
  }, null, 2);
}

function regionOf({line, column, excerpt}: Finding) {
  if (!line) return {};
  return {region: {startLine: line, ...column && {startColumn: column}, ...excerpt && {snippet: {text: excerpt}}}};
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;'};

/** Text for XML 1.0, in an attribute as well; what it cannot hold is replaced. */
const xml = (text: string): string => text
  .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  .replace(/[&<>"\n\t]/g, (sign) => entities[sign]!);

/** The check as JUnit's XML: a test for each kind of finding, of which errors fail. */
export function junitReport(check: FeedCheck, lang: CheckLanguage): string {
  const {url = '', format, problems} = check;
  const groups = grouped(problems);
  const failures = groups.filter(([{severity}]) => severity === 'error').length;
  const read = `<testcase classname="${xml(url)}" name="${xml(`${reportWords[lang].format}: ${format ?? reportWords[lang].unrecognised}`)}"/>`;
  const counts = `tests="${groups.length + 1}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="stadtbausteine check" ${counts}>`,
    `    ${read}`,
    ...groups.map((group) => `    ${caseOf(group, url, lang)}`),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function caseOf(group: readonly [Finding, ...Finding[]], url: string, lang: CheckLanguage): string {
  const [{severity, code}] = group;
  const {title, meaning, remedy} = wordsOf(code, lang);
  const places = group.map(({line, message}) => line ? `${reportWords[lang].line} ${line}: ${message}` : message);
  const text = xml([meaning, remedy, ...places].join('\n'));
  const body = severity === 'error'
    ? `<failure type="${code}" message="${xml(title)}">${text}</failure>` : `<system-out>${text}</system-out>`;
  return `<testcase classname="${xml(url)}" name="${xml(`${severityWord(severity, lang)}: ${title} [${code}]`)}">${body}</testcase>`;
}
