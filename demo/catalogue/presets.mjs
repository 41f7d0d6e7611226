/** What the catalogue adds to the manifest, by tag. */
const presets = {
  'waste-calendar': {
    /** What it is for, in the catalogue's language. */
    summary: 'Wann wird welche Tonne geleert? Die nächste Abfuhr zuerst, dann die Liste, das Monatsblatt und das '
      + 'Jahresblatt für den Kühlschrank. Zum Mitnehmen als Kalenderdatei.',
    reads: 'iCalendar, AbfallNavi, Smart Village App, CSV und unser eigenes JSON',
    /** With what the playground begins, so that there is something to see. */
    attributes: {src: '/daten/abfall/ahornweg.ics'},
  },
};

const presetOf = (tag) => (Object.hasOwn(presets, tag) ? presets[tag] : undefined);

/** What a widget is for and in which language that is said. */
export function summaryOf({tagName, summary, description = ''}) {
  const own = presetOf(tagName)?.summary;
  return own ? {text: own, lang: 'de'} : {text: summary ?? description.split('\n\n')[0], lang: 'en'};
}

/** What a widget can read, in the catalogue's language. */
export const readsOf = (tag) => presetOf(tag)?.reads;

/** The attributes the playground begins with. */
export const firstAttributes = (tag) => presetOf(tag)?.attributes ?? {};
