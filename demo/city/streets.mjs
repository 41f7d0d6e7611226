/*
 * The sample city's street register: eight districts, three hundred streets, invented by us. A star
 * marks a street that is split by house numbers. Names that occur in several districts are meant:
 * every German town that swallowed its villages has two or three main streets.
 */

const register = {
  Altstadt: `
    *Am Alten Markt; Am Fischtor; An der Alten Mühle; Apothekergässchen; *Breite Straße; Brückstraße;
    Brunnengasse; Burggraben; Domplatz; Fleischhauergasse; Fronhofgasse; Gerbergraben; Große Klausgasse;
    *Hauptstraße; Heilig-Geist-Gasse; Hinter der Stadtmauer; Hohe Gasse; Kapuzinerplatz; Kleine Klausgasse;
    Kornhausgasse; *Lange Straße; Marktplatz; Mönchsgasse; Obertorstraße; Pfaffengasse;
    Rathausgasse; Ritterstraße; Salzgasse; St.-Nikolai-Kirchhof; *Schloßstraße; Schmiedegasse; Spitalgasse;
    Töpfermarkt; Untertorstraße; Weißgerbergasse; Zwölf-Apostel-Gasse; Zum Goldenen Anker`,
  Neustadt: `
    Adenauerallee; Anne-Frank-Straße; *Bahnhofstraße; *Berliner Allee; Bertha-von-Suttner-Platz;
    Bismarckstraße; Breslauer Platz; Dresdner Straße; Ebertplatz; Elisabeth-Selbert-Straße;
    *Friedrich-Ebert-Straße; Geschwister-Scholl-Straße; Graf-Stauffenberg-Ring; Güterbahnhofstraße;
    Hannah-Arendt-Platz; *Kaiserstraße; Königsberger Straße; Kurt-Schumacher-Ring; Leipziger Straße;
    Leuschnerstraße; Luisenplatz; Magdeburger Straße; Otto-Braun-Ring; Parkstraße; Poststraße;
    Platz der Republik; Potsdamer Straße; Rosa-Parks-Weg; Rudolf-Breitscheid-Straße; Sophienstraße;
    Stettiner Straße; *Straße des 17. Juni; Theodor-Heuss-Platz; Viktoriastraße; Weimarer Straße;
    Wilhelm-Leuschner-Hof; *Willy-Brandt-Allee; Zeppelinstraße`,
  Marlevorstadt: `
    Aalgasse; Alte Fähre; Am Deich; Am Hochwasserpegel; Am Treidelpfad; An der Marle; An der Schleuse;
    Anglerweg; Auenblick; *Auenstraße; Bleichwiesen; Bootshausweg; Brückenkopf; *Dammstraße; Erlengrund;
    Fährmannstraße; Fischersteg; Flößerweg; Flussbadstraße; Gänsewiese; Im Schilf; Inselweg; Kahnweg;
    Kiesgrube; Lachswehr; Marleaue; *Marleufer; *Mühlenstraße; Pappelinsel; Reiherweg; Schifferstraße;
    Seilerbahn; *Uferstraße; Unterm Wehr; Wasserturmstraße; Weidendamm; Wiesengrund; Zur Furt`,
  'Südhöhe': `
    Adalbert-Stifter-Weg; Annette-von-Droste-Hülshoff-Weg; Bachstraße; *Beethovenstraße; Brahmsweg;
    Clara-Schumann-Straße; Conrad-Ferdinand-Meyer-Weg; Dürerstraße; E.-T.-A.-Hoffmann-Weg;
    Eichendorffstraße; Fanny-Hensel-Weg; Fontanestraße; *Goethestraße; Gottfried-Keller-Weg; Händelstraße;
    Hans-Sachs-Weg; Haydnstraße; Heinrich-Heine-Allee; Hölderlinstraße; Käthe-Kollwitz-Straße;
    Kleiststraße; *Lessingstraße; Lortzingweg; Max-Liebermann-Weg; Mendelssohnstraße; Mörikeweg;
    *Mozartstraße; Novalisweg; Paul-Klee-Platz; Rilkeweg; *Schillerstraße; Schubertstraße; Schumannweg;
    Stormweg; Telemannstraße; Uhlandstraße; Wagnerweg; Wielandstraße`,
  Lindenhof: `
    Ahornweg; Akazienweg; Am Lindenhof; Am Wäldchen; Birkenweg; Buchenallee; Douglasienweg; Ebereschenweg;
    Eibenstieg; *Eichenstraße; Eschenplatz; Fichtenweg; Fliederweg; Ginsterpfad; Hainbuchenweg; Haselweg;
    Heckenrosenweg; Holunderweg; Im Obstgarten; Jasminweg; Kastanienallee; Kiefernweg; Kirschblütenallee;
    Kornelkirschenweg; *Lärchenstraße; *Lindenallee; Mispelweg; Nussbaumweg; Pappelweg; Platanenring;
    Quittenweg; Robinienweg; Schlehenweg; Tannenstieg; *Ulmenstraße; Wacholderweg; Weißdornweg;
    Zedernweg`,
  Westend: `
    Albert-Schweitzer-Straße; *Allee am Kurpark; Am Botanischen Garten; Am Klinikum; An den Teichen;
    Äskulapweg; Bürgerparkstraße; Charlottenstraße; Emil-von-Behring-Straße; Florence-Nightingale-Weg;
    Gartenstraße; Gertrudenplatz; Hebammenweg; Hufelandstraße; Ignaz-Semmelweis-Weg; Jahnstraße;
    Kneippweg; Kurhausstraße; Lise-Meitner-Ring; Marienstraße; *Maximilianstraße; Neue Allee;
    Paracelsusstraße; Paul-Ehrlich-Straße; Pettenkoferstraße; Prof.-Sauerbruch-Weg; Rosenweg;
    *Robert-Koch-Straße; Röntgenstraße; Rudolf-Virchow-Platz; Schwesternweg; Sebastian-Kneipp-Allee;
    Siegfriedstraße; *Stadtparkallee; Thermalweg; Waldsanatoriumsweg; *Westendstraße`,
  Oberweiler: `
    Alte Schulstraße; Am Anger; Am Backhaus; Am Dorfteich; Amselweg; Auf dem Kamp; Auf der Höh'; Bergstraße;
    Bussardweg; *Dorfstraße; Drosselweg; Eulenhorst; Falkenweg; Feldstraße; Finkenweg; Friedhofsweg;
    *Hauptstraße; Hinterm Hagen; Im Winkel; Im Wingert; *Kirchstraße; Kirchweg; Kuckucksruf; Lerchenweg;
    Meisenweg; Milanweg; Nachtigallenweg; Pfarrer-Kneipp-Straße; Raiffeisenstraße; Gartenstraße; Schwalbenweg;
    *Steinbruchstraße; Über dem Tal; Waldstraße; Zaunkönigweg; Zeisigweg; Zur Tränke`,
  Nordhafen: `
    Am Containerterminal; Am Nordhafen; An der Drehbrücke; *Benzstraße; Bessemerstraße; Boschring;
    Carl-Zeiss-Straße; *Daimlerstraße; Dieselstraße; Duisburger Kai; Edisonstraße; Gewerbepark Nord; Gleis 7;
    Gutenbergstraße; *Hafenstraße; *Hamburger Straße; Handwerkerhof; Hermann-Oberth-Straße; *Industriestraße;
    Junkersweg; Kohlenkai; Kranbahnweg; Liebigstraße; Lotsenweg; Max-Planck-Ring; Nordring;
    Nikolaus-Otto-Straße; Rotterdamer Kai; Rudolf-Diesel-Hof; Schwarzer Weg; *Siemensstraße;
    Silostraße; Speicherstraße; Stahlwerkstraße; Werner-von-Siemens-Platz; Zollhof; Zum Umschlagplatz`,
};

/** Name of a street in a URL: `Am Alten Markt` -> `am-alten-markt`. */
export const slugOf = (name) => name.toLowerCase()
  .replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function readRegister() {
  const streets = Object.entries(register).flatMap(([district, list]) => list.split(';').map((entry) => {
    const text = entry.trim();
    return {name: text.replace('*', ''), district, split: text.startsWith('*')};
  }));
  const count = new Map();
  for (const {name} of streets) count.set(name, (count.get(name) ?? 0) + 1);
  return streets.map((street) => ({
    ...street,
    slug: slugOf(count.get(street.name) > 1 ? `${street.name} ${street.district}` : street.name),
  })).sort((a, b) => a.name.localeCompare(b.name, 'de') || a.district.localeCompare(b.district, 'de'));
}

export const districts = Object.keys(register);

/** The register, sorted as Germans look it up: `{name, district, slug, split}`. */
export const streets = readRegister();
