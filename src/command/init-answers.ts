import {countyOf, pointOf} from '../alerts/area-keys.js';
import type {Position} from '../model/city-profile.js';
import {widgetFeeds} from '../profile/widget-feeds.js';
import {formatModule} from '../sources/format-table.js';
import type {Asker, Choice} from './asker.js';
import type {CityPlan, PlannedSource} from './city-plan.js';
import type {Words} from './init-words.js';
import type {Library} from './library-files.js';
import {lettersOf, municipalitiesLike, municipalitiesNamed, municipalityOf, proposedSources} from './proposed-sources.js';
import type {ProposedSource} from './proposed-sources.js';
import {widgetFor} from '../profile/widget-kinds.js';

/** The flags of `init`, as they were typed. */
interface InitFlags {
  readonly name?: string;
  readonly key?: string;
  readonly theme?: string;
  readonly language?: string;
  readonly center?: string;
  readonly source?: readonly string[];
}

/** A mistake in what was typed: it is said, and nothing is done. */
export class UsageError extends Error {}

/** What every question needs. */
interface Questioning {
  readonly flags: InitFlags;
  readonly words: Words;
  readonly library: Library;
  /** Absent: nobody is asked, flags and what is known for sure have to do. */
  readonly asker?: Asker | undefined;
}

const isMunicipality = (key: string): boolean => /^(\d{8}|\d{12})$/.test(key) && !!countyOf(key);

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** A flag's value where it is good. */
function checked(value: string | undefined, good: (value: string) => boolean, mistake: string): string | undefined {
  if (value !== undefined && !good(value)) throw new UsageError(mistake);
  return value;
}

/** Name and key; a name that is known leads to its key, and the other way round. */
async function municipality({flags, words, asker}: Questioning): Promise<Pick<CityPlan, 'name' | 'key'>> {
  const given = checked(flags.key?.trim(), isMunicipality, words.keyWrong);
  const known = given && municipalityOf(given)?.name;
  const name = flags.name?.trim() || await asker?.text(words.name, {
    ...known && {initial: known}, check: (text) => text ? undefined : words.nameNeeded,
  }) || known;
  if (!name) throw new UsageError(words.needed);
  if (given) return {name, key: given};
  if (asker) return chosenOf(name, words, asker);
  const [only, second] = municipalitiesNamed(name);
  if (!only || second) throw new UsageError(neededFor(name, words));
  return {name, key: only.key};
}

/** The key is wanted: those that may be meant. */
function neededFor(name: string, words: Words): string {
  const meant = municipalitiesLike(name).map((one) => `${one.name} ${one.key}`).join(', ');
  return [words.needed, ...meant ? [`${words.which} ${meant}`] : []].join('\n');
}

/** Asks which of several municipalities is meant, or for the key of one that is not known. */
async function chosenOf(name: string, words: Words, asker: Asker): Promise<Pick<CityPlan, 'name' | 'key'>> {
  const found = municipalitiesLike(name);
  const chosen = found.length ? await asker.one(words.which, [
    ...found.map((one): Choice => ({value: one.key, label: `${one.name}, ${one.key}`})),
    {value: '', label: words.other},
  ]) : '';
  if (chosen) return {name: municipalityOf(chosen)!.name, key: chosen};
  const key = await asker.text(words.key, {check: (text) => isMunicipality(text) ? undefined : words.keyWrong});
  return {name, key};
}

async function center(key: string, {flags, words, asker}: Questioning): Promise<Position | undefined> {
  const typed = checked(flags.center, (text) => !!pointOf(text), words.centerWrong);
  const known = typed === undefined ? municipalityOf(key)?.center : undefined;
  if (known) return known;
  return pointOf(typed ?? await asker?.text(words.center, {
    check: (text) => !text || pointOf(text) ? undefined : words.centerWrong,
  }) ?? '');
}

/** The theme that is called like the city, else the plain one. */
const themeOf = (name: string, {themes}: Library): string =>
  themes.find((theme) => lettersOf(theme) === lettersOf(name)) ?? 'base';

async function theme(name: string, {flags, words, library, asker}: Questioning): Promise<string> {
  const {themes} = library;
  const known = (one: string) => themes.includes(one);
  const given = checked(flags.theme, known, words.themeWrong(flags.theme ?? '', themes.join(', ')));
  const own = themeOf(name, library);
  return given ?? await asker?.one(words.theme, themes.map((value) => ({value, label: value})), own) ?? own;
}

async function language({flags, words, asker}: Questioning): Promise<string> {
  const given = checked(flags.language, (tag) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag), `--language: ${flags.language}`);
  const offered = [{value: 'de', label: 'Deutsch'}, {value: 'en', label: 'English'}];
  return given ?? await asker?.one(words.language, offered, 'de') ?? 'de';
}

/** An address of `--source`: `widget=address`, or `widget=format:address` where the address is that of a service. */
async function typedSource(text: string, words: Words): Promise<PlannedSource> {
  const [, widget = '', format, src = ''] = /^([a-z-]+)=(?:([a-z][\w-]*):(?=https?:))?(.*)$/s.exec(text) ?? [];
  const isRead = !format || await formatModule(format, src).then(() => true, () => false);
  if (!isRead || !Object.hasOwn(widgetFeeds, widget) || !isAddress(src)) throw new UsageError(words.badSource(text));
  return {widget, src, ...format && {format}};
}

/** The chosen ones of what is known: all that is sure where nobody is asked. */
async function chosenSources(proposed: readonly ProposedSource[], {words, asker}: Questioning) {
  const sure = proposed.filter((source) => source.sure);
  if (!asker || !proposed.length) return sure;
  const nameOf = (source: ProposedSource) => String(proposed.indexOf(source));
  const chosen = await asker.some(words.sources, proposed.map((source) => ({
    value: nameOf(source), label: `${words.things[source.kind] ?? source.widget}: ${source.title}`, ...!source.sure && {hint: words.maybe},
  })), sure.map(nameOf));
  return proposed.filter((source) => chosen.includes(nameOf(source)));
}

async function ownSources({words, asker}: Questioning): Promise<readonly PlannedSource[]> {
  const asked = [['events', words.events], ['news', words.news]] as const;
  const sources: PlannedSource[] = [];
  for (const [kind, question] of asked) {
    const src = await asker?.text(question, {
      check: (text) => !text || isAddress(text) ? undefined : words.addressWrong,
    });
    if (src) sources.push({widget: widgetFor(kind)!, src});
  }
  return sources;
}

/**
 * The plan of a city's folder, from flags, questions and what is known.
 * @throws UsageError what was typed is wrong, or not enough; `Cancelled`
 */
export async function planOf(questioning: Questioning): Promise<CityPlan> {
  const typed = await Promise.all((questioning.flags.source ?? []).map((text) => typedSource(text, questioning.words)));
  const {name, key} = await municipality(questioning);
  const position = await center(key, questioning);
  const spoken = await language(questioning);
  const look = await theme(name, questioning);
  const known = await chosenSources(await proposedSources(key, position), questioning);
  const own = questioning.flags.source ? [] : await ownSources(questioning);
  // A source that was typed stands for what is known of that widget.
  const kept = known.filter(({widget}) => !typed.some((source) => source.widget === widget));
  const sources = [...kept, ...typed, ...own];
  if (!sources.length) throw new UsageError(questioning.words.noSource);
  return {
    name, key, language: spoken, theme: look, ...position && {center: position}, sources,
    version: questioning.library.version,
  };
}
