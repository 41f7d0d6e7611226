/**
 * The tables of `docs/de/hilfe-in-not.md`: what the search answers to people in need, question by question, and the
 * numbers with their sources, as somebody reads them who knows about help and not about programs.
 */
import {join} from 'node:path';
import {readText, root} from './files.mjs';
import {importModule} from './import-module.mjs';
import {betweenMarkers} from './markers.mjs';

const path = 'docs/de/hilfe-in-not.md';
const search = (file) => importModule(join(root, `src/search/${file}.ts`));

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const number = ({numbers}) => numbers.join(', ');

/** @returns {Promise<{path: string, old: string, text?: string, problem?: string}>} */
export const helpPage = async () => {
  const [{emergencyOf}, {emergencyQuestions}, {emergencyNumbers, poisonCentres}, {texts}] = await Promise.all(
    ['emergencies', 'emergency-questions', 'emergency-numbers', 'emergency-texts/help-de'].map(search));
  const called = (id) => (id === 'poison' ? 'Giftnotruf des Landes' : `${emergencyNumbers[id].numbers[0]} (${texts[id].split(/[:,]/)[0]})`);
  const answers = emergencyQuestions.flatMap(([about, , ...asked]) => asked.map((question) => {
    const [first, ...further] = (emergencyOf(question)?.numbers ?? []).map(called);
    return [about, question, `**${first ?? 'nichts'}**`, further.join('; ')];
  }));
  const numbers = [
    ...Object.entries(emergencyNumbers).map(([id, entry]) => [number(entry), texts[id], entry.source, entry.checked ?? 'steht aus']),
    ...poisonCentres.map((entry) => [number(entry), `Giftnotruf ${entry.names}`, entry.source, entry.checked ?? 'steht aus']),
  ];
  const old = readText(path);
  const withAnswers = betweenMarkers(old, 'antworten', table(['worum es geht', 'jemand tippt', 'zuerst', 'danach'], answers));
  const text = withAnswers
    && betweenMarkers(withAnswers, 'nummern', table(['Nummer', 'wer sich meldet', 'Quelle', 'verglichen am'], numbers));
  return text === undefined ? {path, problem: 'has no place for its tables: <!-- antworten -->, <!-- nummern -->'} : {path, old, text};
};
