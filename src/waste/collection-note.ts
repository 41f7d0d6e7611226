/**
 * Notes of collections, from the descriptions and places of events. Most descriptions only repeat the name, the address
 * or the provider's opening hours; these are left out.
 */
import type {CityEvent} from '../model/city-event.js';
import {brought} from './bins.js';
import type {Fraction} from '../model/collection.js';
import {fold} from '../text/fold.js';
import type {FractionMapping} from './fraction-mapping.js';
import {nameReader} from './plain-name.js';
import type {RecognisedName} from './plain-name.js';
import {toPlainText} from '../text/plain-text.js';
import type {NameParts} from './waste-name.js';

/** The note of an event, with parts of a name that its description holds. */
interface EventNote extends Partial<NameParts> {
  readonly text: string;
}

const longest = 300;
/** Of a list of bins nobody knows which one a size belongs to. */
const list = /^(?!.*\/\/).*(?:[/;&+]|,(?!\d)|\sund\s)/;

/** Reads the notes of one feed. It takes all events of the feed to know which lines are boilerplate. */
export class NoteReader {
  readonly #events: readonly CityEvent[];
  readonly #recognise: (text: string) => readonly RecognisedName[];
  readonly #names = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();
  readonly #lines = new Map<string, readonly string[]>();
  readonly #notes = new Map<string, EventNote>();

  constructor(events: readonly CityEvent[], mapping?: FractionMapping) {
    this.#events = events;
    this.#recognise = nameReader(mapping);
    for (const event of events) {
      for (const key of [place(event), time(event), ...this.#linesOf(event).map(lineKey)]) {
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
        this.#names.set(key, (this.#names.get(key) ?? new Set()).add(event.name));
      }
    }
  }

  /** The note of `event` as a collection of `fraction`. */
  noteOf(event: CityEvent, fraction: Fraction): EventNote {
    const where = brought.includes(fraction) || /mobil/i.test(event.name) ? [time(event), place(event)] : [];
    const key = [event.name, event.description, fraction, ...where].join('\n');
    let known = this.#notes.get(key);
    if (!known) this.#notes.set(key, known = this.#read(event, fraction, where));
    return known;
  }

  #read(event: CityEvent, fraction: Fraction, where: readonly string[]): EventNote {
    const name = fold(event.name);
    let parts: Partial<NameParts> = {};
    const kept = this.#linesOf(event).filter((line) => {
      const [said] = this.#recognise(line);
      const text = fold(line);
      if (said?.note && !(text.includes(name) && this.#recognise(event.name)[0]?.note)) return true;
      if (said && !list.test(line.replace(/^.*:/, '')) && said.fraction === fraction && said.name.split(' ').length < 4) {
        // "Restmüll 14-täglich: 08.1.2026" says nothing new but the interval.
        parts = {...said, ...parts};
        return false;
      }
      const fresh = /\W/.test(text) && !text.includes(name) && !name.includes(text);
      return fresh && !this.#boilerplate(lineKey(line), text.length);
    });
    // The address of the household and the hour at the kerb say nothing of a single bin.
    const special = where.filter((said) => said && !this.#boilerplate(said));
    const text = [...special, ...kept].map((line) => line.replace(/(?<![.\s])[.\s]+$/, '')).join('. ');
    return {...parts, text: text.length > longest ? `${text.slice(0, longest)}…` : text};
  }

  #linesOf({description = ''}: CityEvent): readonly string[] {
    let known = this.#lines.get(description);
    if (!known) this.#lines.set(description, known = lines(description));
    return known;
  }

  #boilerplate(key: string, length = 0): boolean {
    return this.#names.get(key)!.size > 1 ? this.#common(key) : length > 80 && this.#counts.get(key)! > 2;
  }

  #common(key: string): boolean {
    return this.#counts.get(key)! * 5 > this.#events.length;
  }
}

function lines(description: string): string[] {
  return toPlainText(description.slice(0, 5000)).split('\n').map((line) => line.trim()).filter(Boolean);
}

function lineKey(line: string): string {
  return `${line.replace(/\d+/g, '#')}\n`;
}

function place({location}: CityEvent): string {
  return location?.name.trim() ?? '';
}

function time({allDay, startDate, endDate = ''}: CityEvent): string {
  return allDay ? '' : [startDate, endDate].map((moment) => moment.slice(11, 16)).filter(Boolean).join('–');
}
