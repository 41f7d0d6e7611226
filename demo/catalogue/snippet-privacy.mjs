/*
 * The paragraph for a privacy notice: what is asked for from where, and what stays on the device, for exactly
 * the hosts of a snippet. Facts: docs/privacy.md.
 */

const isForeign = (source) => /^https?:/.test(source);
const hostOf = (source) => new URL(source).host;

/** Lists of places as a sentence has them; `data:` is part of the page itself. */
function places(sources, ownServer, language) {
  const names = sources.filter((source) => source !== 'data:').map((source) => (isForeign(source) ? hostOf(source) : ownServer));
  return new Intl.ListFormat(language, {type: 'conjunction'}).format(names);
}

/** Whether a person chooses something first, and whether it is part of a request. */
function choiceUse({attributes, profile}, choice) {
  const {src = '', format} = attributes;
  const list = attributes[choice?.list];
  if (!choice || (attributes[choice.fixed] && !list)) return 'none';
  if (choice.placeholders.some((name) => src.includes(`{${name}}`)) || choice.formats.includes(format)) return 'sent';
  // The contents of a profile are not known here: better one sentence too many.
  return list || profile ? 'chosen' : 'none';
}

const german = {
  intro: (title, shows) => `${title}. Auf dieser Seite zeigen wir ${shows} mit der freien Software „Stadtbausteine“. `
    + 'Sie setzt keine Cookies und zählt keine Besuche.',
  frame: (place) => `Der Baustein steht in einem Rahmen, dessen Inhalt von ${place} kommt.`,
  files: (place, styled) => `${styled ? 'Skripte und Gestaltung' : 'Die Skripte'} kommen von ${place}.`,
  feeds: (things, place) => `Die ${things} werden von ${place} abgerufen.`,
  pictures: (place) => `Bilder kommen nur von ${place}.`,
  foreign: (hosts) => `Bei jedem Abruf wird, wie bei jeder Datei einer Website, Ihre IP-Adresse übertragen, hier also auch `
    + `an ${hosts}.`,
  ownOnly: 'Dabei wird wie bei jedem Abruf Ihre IP-Adresse an unseren Webserver übertragen. Andere erfahren von Ihrem '
    + 'Besuch nichts.',
  choice: {
    sent: (what, things) => `Wählen Sie ${what}, so werden diese Angaben dabei mitgeschickt, um die passenden ${things} `
      + 'abzurufen.',
    chosen: (what, _, file) => `Wählen Sie ${what}, so wird ${file} dafür abgerufen.`,
  },
  search: 'Was Sie suchen, wird auf Ihrem Gerät gesucht und an niemanden gesendet.',
  memory: 'Ihre Auswahl wird nur dann auf Ihrem Gerät gespeichert, wenn Sie „Auf diesem Gerät merken“ ankreuzen, und nur so '
    + 'lange, bis Sie das Häkchen entfernen oder die Daten Ihres Browsers löschen.',
  kept: (things) => `Damit auch bei einer Störung etwas zu sehen ist, behält Ihr Browser die zuletzt geladenen, `
    + `öffentlichen ${things}, bis neuere sie verdrängen oder Sie die Daten Ihres Browsers löschen.`,
  nothingKept: 'Sonst wird auf Ihrem Gerät nichts gespeichert.',
  nothing: 'Auf Ihrem Gerät wird nichts gespeichert.',
  ownServer: 'unserem eigenen Webserver', language: 'de',
};

const english = {
  intro: (title, shows) => `${title}. On this page we show ${shows} with the free software "Stadtbausteine". `
    + 'It sets no cookies and counts no visits.',
  frame: (place) => `It stands in a frame whose content comes from ${place}.`,
  files: (place, styled) => `${styled ? 'Scripts and styles' : 'The scripts'} come from ${place}.`,
  feeds: (things, place) => `The ${things} are fetched from ${place}.`,
  pictures: (place) => `Pictures come from ${place} only.`,
  foreign: (hosts) => `As with every file of a website, each request transmits your IP address; here also to ${hosts}.`,
  ownOnly: 'As with every request, your IP address is transmitted to our web server. Nobody else learns of your visit.',
  choice: {
    sent: (what, things) => `If you choose ${what}, these are part of the request for the ${things}.`,
    chosen: (what, _, file) => `If you choose ${what}, ${file} for it is fetched.`,
  },
  search: 'What you search for is searched on your device and sent to nobody.',
  memory: 'Your choice is stored on your device only if you tick "Remember on this device", and only until you clear the '
    + "box or delete your browser's data.",
  kept: (things) => `So that there is something to see when the service is down, your browser keeps the public ${things} `
    + "that were loaded last, until newer ones push them out or you delete your browser's data.",
  nothingKept: 'Nothing else is stored on your device.',
  nothing: 'Nothing is stored on your device.',
  ownServer: 'our own web server', language: 'en',
};

function choiceSentence(say, choices, {feed, privacy: {choice} = {}}) {
  const use = choiceUse(choices, choice);
  return use !== 'none' && say.choice[use](choice.what[say.language], feed.things[say.language], choice.file[say.language]);
}

/** Sentences on what is kept on the device. */
function memorySentences(say, {attributes}, {feed, privacy = {}}, fetched) {
  const keeps = attributes.cache !== 'none' && fetched.length > 0;
  return [
    privacy.searches && say.search,
    privacy.remembers && say.memory,
    keeps && say.kept(feed.things[say.language]),
    !keeps && (privacy.remembers ? say.nothingKept : say.nothing),
  ];
}

function paragraph(say, choices, demo, {isFrame, scripts, styles, feeds, pictures, files}) {
  const {name, feed} = demo;
  const at = (sources) => places(sources, say.ownServer, say.language);
  const fetched = feeds.filter((source) => source !== 'data:');
  const foreign = [...new Set([...scripts, ...fetched].filter(isForeign))].map(hostOf);
  return [
    say.intro(name[say.language], feed.shows[say.language]),
    isFrame ? say.frame(at([files])) : say.files(at(scripts), styles.length > 0),
    fetched.length > 0 && say.feeds(feed.things[say.language], at(fetched)),
    pictures.length > 0 && say.pictures(at(pictures)),
    foreign.length > 0
      ? say.foreign(new Intl.ListFormat(say.language, {type: 'conjunction'}).format(foreign))
      : say.ownOnly,
    choiceSentence(say, choices, demo),
    ...memorySentences(say, choices, demo, fetched),
  ].filter(Boolean).join(' ');
}

/**
 * The paragraph in German and in English.
 * @param {object} choices
 * @param {import('../../src/testing/demo.ts').Demo} demo of the widget
 * @param {object} hosts as `hostsOf` gives them
 */
export const privacyOf = (choices, demo, hosts) =>
  ({de: paragraph(german, choices, demo, hosts), en: paragraph(english, choices, demo, hosts)});
