/**
 * The helplines of all of Germany: numbers, the address of the publisher, and the day on which they were last compared
 * with a page that names them; without a day they are as commonly known and still to be compared. A city adds its own
 * by the setting `emergency` of its profile.
 */
export interface EmergencyNumber {
  /** Several reach the same people. */
  readonly numbers: readonly string[];
  readonly source: string;
  readonly checked?: string;
}

const checked = '2026-11-29';

export const emergencyNumbers = {
  police: {numbers: ['110'], source: 'https://www.polizei.de/', checked},
  rescue: {
    numbers: ['112'], source: 'https://digital-strategy.ec.europa.eu/en/policies/112', checked,
  },
  women: {numbers: ['116 016'], source: 'https://www.hilfetelefon.de/', checked},
  men: {numbers: ['0800 1239900'], source: 'https://www.maennerhilfetelefon.de/', checked},
  souls: {
    numbers: ['116 123', '0800 1110111', '0800 1110222'], source: 'https://www.telefonseelsorge.de/', checked,
  },
  children: {numbers: ['116 111'], source: 'https://www.nummergegenkummer.de/', checked},
  parents: {numbers: ['0800 1110550'], source: 'https://www.nummergegenkummer.de/', checked},
  doctor: {numbers: ['116 117'], source: 'https://www.116117.de/', checked},
  victims: {numbers: ['116 006'], source: 'https://weisser-ring.de/', checked},
  abuse: {numbers: ['0800 2255530'], source: 'https://www.hilfe-telefon-missbrauch.online/', checked},
  pregnant: {numbers: ['0800 4040020'], source: 'https://www.hilfetelefon-schwangere.de/', checked},
  drugs: {numbers: ['01806 313031'], source: 'https://www.sucht-und-drogen-hotline.de/', checked},
  cards: {numbers: ['116 116'], source: 'https://www.sperr-notruf.de/'},
  authorities: {numbers: ['115'], source: 'https://www.115.de/'},
} as const satisfies Readonly<Record<string, EmergencyNumber>>;

export type EmergencyNumberId = keyof typeof emergencyNumbers | 'poison';

/** The poison centres, by the first two digits of the official municipality keys of their states. */
export const poisonCentres: readonly (EmergencyNumber & {readonly states: string; readonly names: string})[] = [
  {
    numbers: ['0551 19240'], states: '01 02 03 04', names: 'Schleswig-Holstein, Hamburg, Niedersachsen, Bremen',
    source: 'https://www.giz-nord.de/',
  },
  {numbers: ['0228 19240'], states: '05', names: 'Nordrhein-Westfalen', source: 'https://gizbonn.de/'},
  {
    numbers: ['06131 19240'], states: '06 07 10', names: 'Hessen, Rheinland-Pfalz, Saarland',
    source: 'https://www.unimedizin-mainz.de/giz/', checked,
  },
  {
    numbers: ['0761 19240'], states: '08', names: 'Baden-Württemberg',
    source: 'https://www.uniklinik-freiburg.de/giftberatung.html',
  },
  {numbers: ['089 19240'], states: '09', names: 'Bayern', source: 'https://www.toxikologie.mri.tum.de/', checked},
  {
    numbers: ['030 19240'], states: '11 12', names: 'Berlin, Brandenburg', source: 'https://giftnotruf.charite.de/',
  },
  {
    numbers: ['0361 730730'], states: '13 14 15 16',
    names: 'Mecklenburg-Vorpommern, Sachsen, Sachsen-Anhalt, Thüringen', source: 'https://www.ggiz-erfurt.de/',
  },
];

/** The numbers for each kind of emergency, the most important first. */
export const emergencyTopics = {
  fire: ['rescue'],
  poison: ['rescue', 'poison'],
  overdose: ['rescue', 'poison'],
  medical: ['rescue', 'doctor'],
  doctor: ['doctor', 'rescue'],
  suicide: ['souls', 'rescue'],
  crisis: ['souls', 'doctor', 'rescue'],
  elder: ['police', 'victims'],
  abuse: ['abuse', 'police'],
  rape: ['women', 'police', 'victims'],
  parents: ['parents', 'children'],
  child: ['children', 'police'],
  childrisk: ['police', 'children', 'authorities'],
  violence: ['women', 'police', 'men'],
  men: ['men', 'police', 'women'],
  stalking: ['police', 'women', 'victims'],
  crime: ['police', 'victims'],
  victims: ['victims', 'police'],
  freezing: ['rescue', 'authorities'],
  homeless: ['authorities', 'rescue'],
  drugs: ['drugs', 'souls'],
  pregnant: ['pregnant', 'souls'],
  cards: ['cards', 'police'],
  call: ['rescue', 'police'],
} as const satisfies Readonly<Record<string, readonly EmergencyNumberId[]>>;

export type EmergencyTopic = keyof typeof emergencyTopics;
