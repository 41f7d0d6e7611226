/** The commonest kinds of places in OpenStreetMap, in the words that people use. */

const words = 'pharmacy Apotheke;arts_centre Kulturzentrum;artwork Kunstwerk;atm Geldautomat;'
  + 'attraction Sehenswürdigkeit;bakery Bäckerei;bank Bank;bar Bar;beauty Kosmetik;bench Sitzbank;bicycle Fahrradladen;'
  + 'bicycle_parking Fahrradständer;bicycle_rental Fahrradverleih;biergarten Biergarten;books Buchhandlung;butcher Metzgerei;'
  + 'cafe Café;bus_stop Haltestelle;car Autohaus;car_repair Autowerkstatt;car_sharing Carsharing;castle Burg;charging_station Ladestation;chemist Drogerie;'
  + 'childcare Kinderbetreuung;cinema Kino;clinic Klinik;clothes Kleidung;college Berufskolleg;community_centre Bürgerhaus;'
  + 'convenience Lebensmittel;courthouse Gericht;defibrillator Defibrillator;dentist Zahnarztpraxis;doctors Arztpraxis;dog_park Hundewiese;'
  + 'drinking_water Trinkwasser;electronics Elektronik;fast_food Imbiss;fire_station Feuerwehr;fitness_centre Fitnessstudio;'
  + 'fitness_station Fitnessgeräte;florist Blumenladen;fountain Brunnen;fuel Tankstelle;furniture Möbel;garden Garten;'
  + 'gallery Galerie;greengrocer Obst und Gemüse;guest_house Pension;hairdresser Friseur;hospital Krankenhaus;hostel Hostel;'
  + 'hotel Hotel;ice_cream Eisdiele;information Information;kindergarten Kindertagesstätte;kiosk Kiosk;library Bücherei;'
  + 'marketplace Marktplatz;memorial Denkmal;monument Denkmal;museum Museum;nature_reserve Naturschutzgebiet;'
  + 'nursing_home Pflegeheim;optician Optiker;park Park;parking Parkplatz;payment:cash Bargeld;payment:contactless Kontaktlos;'
  + 'payment:credit_cards Kreditkarte;payment:debit_cards Girocard;payment:girocard Girocard;picnic_site Picknickplatz;pitch Sportplatz;'
  + 'place_of_worship Gotteshaus;playground Spielplatz;police Polizei;post_box Briefkasten;post_office Postfiliale;pub Kneipe;'
  + 'recycling Wertstoffe;restaurant Restaurant;school Schule;shelter Unterstand;shoes Schuhe;social_facility Soziale Einrichtung;'
  + 'sports_centre Sportzentrum;supermarket Supermarkt;swimming_area Badestelle;swimming_pool Schwimmbad;taxi Taxistand;'
  + 'theatre Theater;toilets Toilette;townhall Rathaus;toys Spielwaren;tree Baum;university Hochschule;vending_machine Automat;'
  + 'veterinary Tierarztpraxis;viewpoint Aussichtspunkt;waste_basket Abfalleimer;water_park Freibad;zoo Zoo';

/** What values of tags are called, and ways to pay: `library` → "Bücherei", `payment:cash` → "Bargeld". */
export const osmWords: ReadonlyMap<string, string> = new Map(words.split(';').map((entry): [string, string] => {
  const [value = '', ...word] = entry.split(' ');
  return [value, word.join(' ')];
}));
