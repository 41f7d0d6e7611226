/*
 * The trades of the sample city's local marketplace: how many shops, their type in schema.org, their hours, words for
 * their names. `{person}` stands for a surname, `{street}` for the street.
 */

const table = `
  Bäckerei | 26 | Bakery | bakery | Bäckerei {person}; Backhaus {person}; Brotmanufaktur {street}; Backstube Kornblume
  Metzgerei | 12 | Store | food | Metzgerei {person}; Fleischerei {person}; Landmetzgerei {person}
  Lebensmittel | 30 | GroceryStore | food | Feinkost {person}; Markthalle {street}; Obst & Gemüse {person}; Unverpackt Eschenfurt; Dorfladen {street}; Asia-Markt {person}
  Hofladen | 9 | Store | craft | Hofladen {person}; Milchtankstelle {street}; Imkerei {person}
  Buchhandlung | 8 | BookStore | shop | Buchhandlung {person}; Bücherstube {street}; Antiquariat {person}; Leseinsel
  Mode | 34 | ClothingStore | shop | Mode {person}; Modehaus {person}; Stoffwechsel; Zweite Liebe Secondhand; Herrenausstatter {person}; Kinderkram
  Schuhe | 10 | ShoeStore | shop | Schuhhaus {person}; Schuhmacherei {person}; Barfußladen
  Optik und Hörgeräte | 16 | Optician | shop | Optik {person}; Brillenwerk; Hörakustik {person}
  Blumen | 15 | Florist | shop | Blumen {person}; Blütenzauber; Floristik {street}; Gärtnerei {person}
  Drogerie | 9 | Store | food | Drogerie {person}; Reformhaus {person}; Parfümerie {person}
  Elektronik | 13 | ElectronicsStore | shop | Radio {person}; Handyklinik {street}; Computer {person}; Foto {person}
  Fahrrad | 12 | BikeStore | shop | Zweirad {person}; Radwerkstatt {street}; Lastenrad Eschenfurt
  Spielwaren | 7 | ToyStore | shop | Spielwaren {person}; Holzkiste; Comicladen {street}
  Schmuck und Uhren | 11 | JewelryStore | shop | Juwelier {person}; Goldschmiede {person}; Uhren {person}
  Wohnen und Möbel | 16 | FurnitureStore | shop | Möbel {person}; Raumausstattung {person}; Küchenstudio {street}; Polsterei {person}
  Restaurant | 42 | Restaurant | restaurant | Gasthaus {person}; Trattoria {person}; Zum Treidelpferd; Restaurant Marleblick; Sultan Grill; Bistro {street}; Pho {person}; Ratskeller
  Café | 24 | CafeOrCoffeeShop | bakery | Café {person}; Eiscafé {person}; Rösterei {street}; Café Treidelpause; Teestube {person}
  Bar und Kneipe | 18 | BarOrPub | bar | Zum Anker {street}; Hafenkneipe {person}; Weinbar {person}; Pegelstand; Gleis 7
  Friseur und Kosmetik | 24 | HairSalon | shop | Friseur {person}; Haarwerk {street}; Barbershop {person}; Kosmetik {person}; Salon {person}
  Handwerk | 24 | HomeAndConstructionBusiness | craft | Tischlerei {person}; Elektro {person}; Schlüsseldienst {person}; Schneiderei {person}; Glaserei {person}; Malerbetrieb {person}`;

function kindOf(line) {
  const [category, count, type, hours, names] = line.trim().split(' | ');
  return {category, count: Number(count), type, hours, names: names.split('; ')};
}

/** `{category, count, type, hours, names}` */
export const shopKinds = table.trim().split('\n').map(kindOf);

/** Whether and how they deliver, as they say it themselves. */
export const deliveries = {
  food: [true, false, false, 'Im Stadtgebiet ab 20 Euro kostenlos', 'Nur Abholung, Bestellung per Telefon', 'Im Umkreis von 5 km, 3 Euro',
    'Mit dem Lastenrad, dienstags und freitags'],
  goods: [true, false, false, 'Im Stadtgebiet kostenlos', 'Mit dem Lastenrad, dienstags und freitags', 'Versand in ganz Deutschland'],
};

export const payments = [['Bar'], ['Bar', 'Girocard'], ['Bar', 'Girocard', 'Kreditkarte'], ['Bar', 'Girocard', 'Kreditkarte', 'Eschenfurt-Gutschein'],
  ['Girocard', 'Kreditkarte', 'Handy'], ['Bar', 'Rechnung'], ['Bar', 'Girocard', 'PayPal']];

export const notes = {
  food: ['Familienbetrieb seit 1921.', 'Regional und fair.', 'Alles aus eigener Herstellung.', 'Vorbestellen lohnt sich am Samstag.',
    'Mit kleinem Sitzplatz am Fenster.'],
  goods: ['Familienbetrieb seit 1948.', 'Beratung auch zu Hause.', 'Hunde sind willkommen.', 'Wir reparieren, statt wegzuwerfen.',
    'Mit Spielecke für Kinder.'],
};
