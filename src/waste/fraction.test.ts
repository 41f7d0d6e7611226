import {expect} from 'chai';
import type {Fraction} from '../model/collection.js';
import {fractionOf, nameRecogniser, parseFractions, recogniseName, reminderOf} from './fraction.js';
import {expectProportional} from '../testing/proportion.js';

/** Names as providers write them, by what they mean. */
const names: Readonly<Record<Fraction, string>> = {
  residual: 'Hausm. | Huisvuil | Restaffald | Aschetonne | '
    + 'Restmüll | Restmuell | RESTMÜLL | Rest | Restabfall | Rest-Abfall | Restmülltonne | '
    + 'Restabfallbehälter | Hausmüll | Haus-Müll | Hausmuelltonne | Hausmüllbehälter | '
    + 'Haushaltsabfälle | Hauskehricht | Kehricht | Kehrichtabfuhr | Schwarze Tonne | Graue Tonne | '
    + 'schwarz | grau | Mülltonne | Müll | Abfalltonne | Siedlungsabfall | Gewerbemüll | Windeltonne | '
    + 'Windelsack | RM | HM | WOL_REST | General Waste | Refuse | Rubbish | Household rubbish | Trash | '
    + 'Garbage | Landfill bin | Black bin | Grey bin | Ordures ménagères | Déchets résiduels | '
    + 'Poubelle ménage | Poubelle grise | Indifferenziato | Secco residuo | Restavfall | Restafval | '
    + 'residual | Restmüll (ohne Bio und Papier) | Restmülltonne, gelber Deckel | Restmüll-50%',
  organic: 'Madaffald | Food caddy | '
    + 'Bio | Biotonne | Bio-Tonne | Bioabfall | Biomüll | Bio Tonne | BIOTONNE | Biogut | '
    + 'Bioabfall (Saisontonne) | Braune Tonne | braun | '
    + 'Grüne Biotonne | Komposttonne | Kompost | Kompostierbare Abfälle | Speisereste | Küchenabfälle | '
    + 'Umido | Organico | Umido organico | Biodéchets | Matières organiques | Food Waste | Organics | '
    + 'Compost | Matavfall | GFT | BT | BM | bio',
  paper: 'Pap | Altpap. | Oud papier | '
    + 'Papier | Altpapier | Papiertonne | Blaue Tonne | blau | PPK | Pappe | Papier, Pappe, Karton | '
    + 'Papier und Pappe | Papier u. Pappe | Papier/Karton | Karton | Kartonsammlung | Kartonagen | '
    + 'Papiersamml. d. Vereine | Papiercontainer | Papiermobil | Zeitungen | Altpapierbündel | '
    + 'Bündelsammlung | Papier-Container (Blau) | Gelbe Papiertonne | Paper | Cardboard | '
    + 'Paper and card | Carton | Papiers cartons | Bac bleu | Carta | Carta e cartone | Papper | Papir | '
    + 'paper | PT | AP',
  packaging: 'Plastförpackningar | Plast | Blue Box | '
    + 'Gelber Sack | Gelbe Säcke | GelberSack | Gelbe Tonne | Gelbe Saecke | gelb | Gelbe/r Sack/Tonne | '
    + 'Gelber Sack / Gelbe Tonne | LVP | LVP-Abfälle (Gelbe Säcke) | Leichtverpackungen | '
    + 'Leichtstoffverpackungen | Leichtstofftonne | Verpackungen | Verkaufsverpackungen | '
    + 'Metallverpackungen | Wertstoffe | Wertstofftonne | Wertstoffsack | Wertstoff/LVP | '
    + 'Wertstofftonne oder -sack | Kunststoffe | Kunststoffverpackung | Plastikflaschen | DSD | '
    + 'Duales System | Grüner Punkt | Recycling | Recycling-Tonne | Recyclables | Mixed recycling | '
    + 'Tri sélectif | Collecte sélective | Emballages | Poubelle jaune | Plastica | Plastica e lattine | '
    + 'Imballaggi | PMD | Orange Tonne | Orange Box | recyclable | GS | WS',
  glass: 'Glas | Altglas | Glascontainer | Weißglas | Glas (Weisse Säcke) | Glass | Verre | Vetro | '
    + 'glas_white | glas_color',
  garden: 'Haveaffald | Trädgårdsavfall | Leaf collection | Gartensack | '
    + 'Grünschnitt | Grünabfall | Grünabfälle | Gruenschnitt | Grüngut | Grüngutsammlung | Grünabfuhr | '
    + 'Gartenabfall | Gartenabfälle | Strauchschnitt | Baum- und Strauchschnitt | '
    + 'Ast- & Strauchschnitt | Astschnitt | Baumschnitt | Heckenschnitt | Häckselgut | Häckseldienst | '
    + 'Schredderdienst | Laub | Laubsäcke | Laubsammlung | Herbstlaub | Rasenschnitt | Garden waste | '
    + 'Green waste | Yard waste | Déchets verts | Végétaux | Verde e ramaglie | Sfalci e potature',
  bulky: 'Grofvuil | Storskrald | Metal | '
    + 'Sperrmüll | Sperrmuell | Sperrgut | Sperrabfall | Sperriger Abfall | Spermüll | '
    + 'Sperrmüll auf Abruf | Grobmüll | Altholz | Altmetall | Schrott | Schrottsammlung | Alteisen | '
    + 'Alteisen/Metall | Metall | Bulky waste | Bulk Waste | Encombrants | Ingombranti',
  hazardous: 'Farligt affald | '
    + 'Schadstoffe | Schadstoffmobil | Schadstoffsammlung | Mobile Schadstoffsammlung | Schadmobil | '
    + 'Problemstoffe | Problemmüll | Problemabfall | Problemstoffsammlung | Sondermüll | Sonderabfall | '
    + 'Sonderabfallsammlung | Giftmobil | Umweltmobil | Umweltbrummi | Ökomobil | Oekomobil | '
    + 'Batterien | Hazardous waste | Déchets dangereux | Déchets toxiques | Rifiuti pericolosi',
  electronics: 'Haushaltsgroßgeräte | Kleinelektrogeräte | '
    + 'Elektroschrott | Elektro-Altgeräte | Elektrogeräte | Elektrokleingeräte-Sammlung | E-Schrott | '
    + 'E-Geräte | Kühlgeräte | Weiße Ware | Bildschirme | Altgeräte | Electronics | E-Waste | RAEE | '
    + 'Électroménager',
  textiles: 'Tekstil | Textiel | '
    + 'Altkleider | Altkleidersammlung | Alttextilien | Textilien | Altkleider/Textilien | Schuhe | '
    + 'Kleidersammlung | Textiles | Abiti usati',
  'christmas-tree': 'Weihnachtsbaum | Weihnachtsbäume | Weihnachtsbaeume | Christbaum | Christbaumsammlung | '
    + 'Tannenbaum | Tannenbaumabfuhr | Tannenbäume | Weihnachtsbaum-Abfuhr | Christmas tree | '
    + 'Sapins de Noël | Kerstbomen',
  other: 'Neujahr | Heilige Drei Könige | Karfreitag | Gründonnerstag | Ostermontag | Christi Himmelfahrt | '
    + 'Fronleichnam | Allerheiligen | Buß- und Bettag | 1. Weihnachtstag | Müllerfest | Grundsteuer | Checkliste | '
    + 'Warentauschtag | Wertstoffhof geschlossen | Recyclinghof | Wertstoffzentrum | '
    + 'Kompostplatz geöffnet | Umweltkalender | Neujahr | Rechtsberatung | Urlaub | Straßenreinigung | '
    + 'Flubber | Bezirk 3 | Restaurant | Organisation | Organizer | '
    + 'Biotonne Reinigung | Gefäßreinigung Bioabfall | Biotonne-Reinigung | Reinigung der Bioabfallbehälter | '
    + 'Tonnenwäsche Restmüll | Verteilung Gelbe Säcke | Ausgabe Gelbe Säcke | Spülung der Biotonne | Behältertausch Papier',
};

describe('fraction of a name', () => {
  for (const [fraction, list] of Object.entries(names)) {
    for (const name of list.split(' | ')) {
      it(`${name} is ${fraction}`, () => {
        expect(fractionOf(name)).to.equal(fraction);
      });
    }
  }
});

/** Published name -> `fraction name [containers] interval (note)` of each part. */
const written: Readonly<Record<string, string>> = {
  'Leerung: Restmüll (Hauptstraße 5)': 'residual Restmüll',
  'Leerung der gelben Säcke': 'packaging Gelbe Säcke',
  'Abfuhr grüne Biotonne': 'organic Grüne Biotonne',
  'Entsorgung: gelbe Tonne': 'packaging Gelbe Tonne',
  'Abholung Weihnachtsbäume // GEM': 'christmas-tree Weihnachtsbäume',
  'Restmüll Abholung': 'residual Restmüll',
  'Bio-Tonne - Abholtermin': 'organic Bio-Tonne',
  'Blaue Tonne (Abholzeit)': 'paper Blaue Tonne',
  'Umweltmobil ()': 'hazardous Umweltmobil',
  'Papiertonne am 05.01.2026': 'paper Papiertonne',
  'Restmüll am Mo. 05.01.': 'residual Restmüll',
  'Achtung: Biotonne, Lindenallee 19': 'organic Biotonne',
  'Biotonne, Am Biohof 3': 'organic Biotonne',
  'Restmüll (Papiermühlenstr. 5a)': 'residual Restmüll',
  'Grünabfälle (straßenweise)': 'garden Grünabfälle (straßenweise)',
  'Biotonne (Bad Marle)': 'organic Biotonne (Bad Marle)',
  'Restmüll | Abfuhrkalender - Landkreis Marle': 'residual Restmüll',
  'M.A.R. Abfuhrtermin: Altpapier': 'paper Altpapier',
  'ZAM Wertstoff-Tonne': 'packaging Wertstoff-Tonne',
  'LVP 4-Rad': 'packaging LVP 4-Rad',
  'Restmüll (Vollservice)': 'residual Restmüll (Vollservice)',
  'Abfuhr: Altpapier Container': 'paper Altpapier Container',
  'Gelber Sack 4': 'packaging Gelber Sack 4',
  'Papiertonne Tour 120': 'paper Papiertonne Tour 120',
  'Restmüll: Bezirk 3': 'residual Restmüll: Bezirk 3',
  'Restmüll 120 l': 'residual Restmüll [120 l]',
  'Restmüll 1.100 L': 'residual Restmüll [1100 l]',
  'Altpapier 770L': 'paper Altpapier [770 l]',
  'Restabfall 1,1 cbm': 'residual Restabfall [1.1 m³]',
  'Restabfall 1,1 m³': 'residual Restabfall [1.1 m³]',
  'Restabfall 770': 'residual Restabfall [770 l]',
  'Restmüll 1.100-Liter-Container': 'residual Restmüll Container [1100 l]',
  'Restmüll 120 Liter und 240 Liter': 'residual Restmüll [120 l, 240 l]',
  'Restabfall 40L-240L(2-wöchentlich)': 'residual Restabfall [40–240 l] P2W',
  'Restabfall ab 770L(wöchentlich)': 'residual Restabfall [ab 770 l] P1W',
  'Hausmüll 14-täglich': 'residual Hausmüll P2W',
  'Restabfall 14-taegig': 'residual Restabfall P2W',
  'Restmüll 14-tägl.': 'residual Restmüll P2W',
  'Restmüll 02-wöchentl.': 'residual Restmüll P2W',
  'Schwarze Tonne (2W)': 'residual Schwarze Tonne P2W',
  'Restmülltonne 4-wl.': 'residual Restmülltonne P4W',
  'Papiertonne 4-wö.': 'paper Papiertonne P4W',
  'Restmüll-Container (wö.) für Wohnanlagen': 'residual Restmüll-Container für Wohnanlagen P1W',
  'Bioabfall, wöchentlich': 'organic Bioabfall P1W',
  'Restmüll alle 4 Wochen': 'residual Restmüll P4W',
  'Biomüll zweiwöchentlich': 'organic Biomüll P2W',
  'Altpapier 28-täglich': 'paper Altpapier P4W',
  'Papiertonne(monatlich)': 'paper Papiertonne P1M',
  'Gelber Sack - 6-wöchentlich': 'packaging Gelber Sack P6W',
  'Restmüll 2x wöchentlich': 'residual Restmüll 2x wöchentlich',
  'Altpapier 4wö 1100': 'paper Altpapier [1100 l] P4W',
  'Abfuhr Restmüll (14tägige und vierwöchentliche Abfuhr':
    'residual Restmüll (14tägige und vierwöchentliche)',
  'Abfuhr Restmüll (14tägige Abfuhr) (verschoben)': 'residual Restmüll P2W (Verschoben)',
  'Restmüll/Bio/Papier/ !!! Terminverschiebung !!!': 'residual Restmüll (Terminverschiebung) + '
    + 'organic Bio (Terminverschiebung) + paper Papier (Terminverschiebung)',
  'Nachholtermin Restmüll': 'residual Restmüll (Nachholtermin)',
  'Biotonne (Nachholtermin für 25.12.2026)': 'organic Biotonne (Nachholtermin für 25.12.2026)',
  'Restmüll, verschoben vom Mo. 14.12. auf Di. 15.12.':
    'residual Restmüll (Verschoben vom Mo. 14.12. auf Di. 15.12.)',
  'Papier statt Mo. 14.12.': 'paper Papier (Statt Mo. 14.12.)',
  'Ersatztermin für 25.12.2026: Biotonne': 'organic Biotonne (Ersatztermin für 25.12.2026)',
  'Papier / Gelber Sack': 'paper Papier + packaging Gelber Sack',
  'Leerung Gelbe Tonne, Bio-Tonne': 'packaging Gelbe Tonne + organic Bio-Tonne',
  'Altpapier & Gelber Sack': 'paper Altpapier + packaging Gelber Sack',
  'Restmüll + Papier': 'residual Restmüll + paper Papier',
  'Kehricht und Sperrgut': 'residual Kehricht + bulky Sperrgut',
  'Rest- und Biomüll': 'residual Restmüll + organic Biomüll',
  'Restmüll 80 l / Bio 60 l': 'residual Restmüll [80 l] + organic Bio [60 l]',
  'Restmüll/Restmüll-50%/Gelb': 'residual Restmüll + residual Restmüll-50% + packaging Gelb',
  'Gelbe/r Sack/Tonne': 'packaging Gelbe/r Sack/Tonne',
  'Papier, Pappe und Kartonagen': 'paper Papier, Pappe und Kartonagen',
  'Restmüll/Flubber': 'residual Restmüll/Flubber',
  'Warentauschtag': 'other Warentauschtag',
};

describe('published name', () => {
  for (const [published, expected] of Object.entries(written)) {
    it(`reads "${published}"`, () => {
      const parts = recogniseName(published).map(({fraction, name, containers, interval, note}) =>
        [fraction, name, containers && `[${containers.join(', ')}]`, interval, note && `(${note})`]
          .filter(Boolean).join(' '));
      expect(parts.join(' + ')).to.equal(expected);
    });
  }

  it('knows reminders, which are no collections', () => {
    expect(recogniseName('Dran denken: Restmüll,Bio für morgen rausstellen')).to.deep.equal([]);
    expect(reminderOf('Dran denken: Restmüll,Bio für morgen rausstellen')).to.deep.equal({text: 'Restmüll,Bio', ahead: 1});
    expect(reminderOf('Abfuhrtermin Erinnerung für Biotonne')).to.deep.equal({text: 'Biotonne', ahead: 0});
    expect(reminderOf('Morgen: Papiertonne')).to.deep.equal({text: 'Papiertonne', ahead: 1});
    expect(reminderOf('Papiertonne')).to.equal(undefined);
    expect(reminderOf('Morgentau')).to.equal(undefined);
  });

  it('follows a city\'s own mapping, however it is spelled', () => {
    const mapping = parseFractions('Gruene Tonne: paper; Tonne 7: glass; Blaue Tonne: gold; : paper; x');
    expect(mapping).to.deep.equal({'Gruene Tonne': 'paper', 'Tonne 7': 'glass'});
    expect(recogniseName('Leerung Grüne Tonne 120 l', mapping)).to.deep.equal([
      {name: 'Grüne Tonne', fraction: 'paper', containers: ['120 l']},
    ]);
    expect(recogniseName('TONNE 7 / Grüne Tonne', mapping).map(({fraction}) => fraction)).to.deep.equal(['glass', 'paper']);
    expect(recogniseName('Leerung Grüne Tonne')[0]?.fraction).to.equal('organic');
  });

  it('reads nothing from an empty name', () => {
    expect(recogniseName('')).to.deep.equal([]);
    expect(recogniseName(' \n ')).to.deep.equal([]);
  });

  it('keeps a name that is nothing but noise', () => {
    expect(recogniseName('Leerung').map(({name}) => name)).to.deep.equal(['Leerung']);
    expect(recogniseName('(05.01.2026)').map(({name}) => name)).to.deep.equal(['(05.01.2026)']);
    expect(recogniseName('120 l').map(({name}) => name)).to.deep.equal(['120 l']);
    expect(recogniseName('!!! Terminverschiebung !!!').map(({note}) => note)).to.deep.equal(['Terminverschiebung']);
  });

  it('answers the same when it remembers', () => {
    const recognise = nameRecogniser();
    expect(recognise('Papier / Gelber Sack')).to.deep.equal(recogniseName('Papier / Gelber Sack'));
    expect(recognise('Papier / Gelber Sack')).to.equal(recognise('Papier / Gelber Sack'));
  });

  it('is not kept busy by a hostile name', async () => {
    for (const text of ['(', '! ', 'Restmüll/', 'a, ', '1.1.', '12 ', 'verschoben ', 'Leerung ', '- ', 'ab ', 'Str. ']) {
      const recognise = (count: number) => recogniseName(text.repeat(count));
      for (const size of [100_000, 100]) await expectProportional(recognise, size, text);
    }
  });
});
