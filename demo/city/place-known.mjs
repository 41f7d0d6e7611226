/*
 * Places of the sample city of which there are few, and which therefore everybody knows: category | name | street and
 * number | district | opening hours | digits of the phone number. A `-` stands for what is not published.
 */

const table = `
  Bürgerbüro | Bürgerbüro Altstadt | Rathausgasse 2 | Altstadt | Mo,Tu 07:30-16:00; We,Fr 07:30-12:30; Th 07:30-18:30; Sa 09:00-12:00; PH off | 200
  Bürgerbüro | Bürgerbüro Oberweiler | Dorfstraße 14 | Oberweiler | Mo-Fr 08:00-12:00; PH off | 260
  Bürgerbüro | Bürgerbüro Lindenhof im Bürgerhaus | Am Lindenhof 4 | Lindenhof | Tu 14:00-18:00; Fr 08:00-12:00; PH off | 261
  Bürgerbüro | Mobiles Bürgerbüro | Gewerbepark Nord 1 | Nordhafen | We[1,3] 14:00-17:00; PH off | 262
  Bibliothek | Stadtbibliothek | Domplatz 5 | Altstadt | Tu-Fr 10:00-19:00; Sa 10:00-15:00; PH off | 770
  Bibliothek | Stadtteilbibliothek Südhöhe | Goethestraße 46 | Südhöhe | Tu,Th 14:00-18:00; SH Tu 14:00-18:00; PH off | 771
  Bibliothek | Stadtteilbibliothek Lindenhof | Am Lindenhof 6 | Lindenhof | Mo,We 13:00-18:00; Fr 10:00-13:00; PH off | 772
  Bibliothek | Bücherei St. Nikolai | St.-Nikolai-Kirchhof 4 | Altstadt | Su 10:00-12:00; We 16:00-18:00; SH off | -
  Bibliothek | Bücherei Oberweiler in der Alten Schule | Alte Schulstraße 7 | Oberweiler | Di und Do 15–18 Uhr | -
  Bibliothek | Hochschulbibliothek | Max-Planck-Ring 8 | Nordhafen | Mo-Fr 08:00-22:00; Sa 10:00-18:00; PH off | 773
  Bibliothek | Patientenbücherei im Klinikum | Am Klinikum 1 | Westend | Mo,We,Fr 10:00-12:00 | -
  Bibliothek | Fahrbibliothek, Halt Uferstraße | Uferstraße 12 | Marlevorstadt | week 1-53/2 Th 14:30-16:00; SH off; PH off | -
  Bibliothek | Artothek | Große Klausgasse 7 | Altstadt | Th 15:00-18:00; PH off | 774
  Bibliothek | Stadtarchiv, Lesesaal | Große Klausgasse 9 | Altstadt | Tu-Th 09:00-16:00 "mit Anmeldung"; PH off | 775
  Bibliothek | Jugendbibliothek Luisenhof | Luisenplatz 9 | Neustadt | Mo-Fr 13:00-18:00; SH 10:00-16:00; PH off | 776
  Bibliothek | Stadtbücherei am Luisenplatz | Luisenplatz 2 | Neustadt | Mo-Sa 10:00-19:00; PH off | 777
  Museum | Stadtmuseum im Kornhaus | Kornhausgasse 8 | Altstadt | Tu-Su 10:00-17:00; Th 10:00-20:00; Dec 24,Dec 25,Dec 31 off | 761
  Museum | Flussmuseum Alte Mühle | Mühlenstraße 14 | Marlevorstadt | Apr-Oct We-Su 11:00-17:00; Nov-Mar Su 13:00-16:00 | 762
  Museum | Freilichtmuseum An den Teichen | An den Teichen 20 | Westend | Mar 15-Oct 31 Tu-Su,PH 09:00-18:00; Nov 1-Mar 14 off | 763
  Museum | Sternwarte | Heinrich-Heine-Allee 90 | Südhöhe | Oct-Mar Fr 20:00-22:00; Apr-Sep Fr 21:30-23:30 | 764
  Museum | Hafenmuseum Speicher 7 | Am Nordhafen 7 | Nordhafen | Sa,Su 11:00-17:00; PH 11:00-17:00 | 765
  Museum | Puppentheater und Spielzeugmuseum | Ritterstraße 6 | Altstadt | We-Fr 14:00-17:00; Sa,Su,PH 10:00-17:00; SH Tu-Su 10:00-17:00 | 766
  Museum | Gedenkstätte Bleichwiesen | Bleichwiesen 2 | Marlevorstadt | Su 14:00-17:00 || "nach Vereinbarung" | 767
  Museum | Kunstverein im Speicher | Speicherstraße 3 | Nordhafen | Th,Fr 15:00-19:00; Sa,Su 12:00-18:00 | -
  Museum | Dorfmuseum Oberweiler | Am Anger 5 | Oberweiler | May-Sep Su[1] 14:00-17:00 | -
  Museum | Feuerwehrmuseum | Hamburger Straße 52 | Nordhafen | Sa[1] 10:00-14:00 || "nach Vereinbarung" | -
  Museum | Domschatzkammer | Domplatz 1 | Altstadt | Mo-Sa 10:00-16:00; Su,PH 12:30-16:00; easter -2 days off | -
  Museum | Apothekenmuseum | Apothekergässchen 2 | Altstadt | Tu-Sa 10:00-13:00,14:00-17:00 | -
  Museum | Botanischer Garten, Schauhäuser | Am Botanischen Garten 6 | Westend | Mo-Su 09:00-16:00; Apr-Sep Mo-Su 09:00-18:00 | 768
  Museum | Technikum Kohlenkai | Kohlenkai 4 | Nordhafen | geschlossen wegen Umbau | -
  Schwimmbad | Flussbad | Flussbadstraße 3 | Marlevorstadt | May 15-Sep 15 Mo-Su 08:00-20:00 "bei gutem Wetter" | 820
  Schwimmbad | Hallenbad Neustadt | Friedrich-Ebert-Straße 60 | Neustadt | Mo 14:00-21:00; Tu-Fr 06:30-21:00; Sa,Su 08:00-18:00; PH 10:00-18:00; Dec 24-26,Dec 31,Jan 1 off | 821
  Schwimmbad | Freibad Südhöhe | Rilkeweg 1 | Südhöhe | May-Aug 09:00-20:00; Sep 1-15 10:00-19:00 | 822
  Schwimmbad | Thermalbad am Kurpark | Thermalweg 2 | Westend | Mo-Th,Su 09:00-22:00; Fr,Sa 09:00-24:00 | 823
  Schwimmbad | Lehrschwimmbecken Lindenhof | Eschenplatz 3 | Lindenhof | We 15:00-18:00; SH off | -
  Schwimmbad | Strandbad Kiesgrube | Kiesgrube 1 | Marlevorstadt | Jun-Aug 10:00-19:00 | 824
  Schwimmbad | Kneippbecken | Kneippweg 5 | Westend | Apr-Oct sunrise-sunset | -
  Wertstoffhof | Wertstoffhof Nord | Stahlwerkstraße 30 | Nordhafen | Mo-Fr 08:00-18:00; Sa 08:00-14:00; PH off | 220
  Wertstoffhof | Wertstoffhof Süd | Bachstraße 40 | Südhöhe | Tu,Th 13:00-18:00; Sa 09:00-14:00; PH off | 221
  Wertstoffhof | Grüngutplatz Oberweiler | Feldstraße 30 | Oberweiler | Mar-Nov Fr 14:00-18:00, Sa 09:00-15:00; Dec-Feb Sa 10:00-12:00 | -
  Wertstoffhof | Grüngutplatz Lindenhof | Am Wäldchen 20 | Lindenhof | Apr-Oct We 15:00-18:00, Sa 10:00-15:00; Nov-Mar Sa 10:00-13:00 | -
  Wertstoffhof | Schadstoffannahme | Benzstraße 7 | Nordhafen | Th 14:00-18:00; Sa[1,3] 09:00-12:00; PH off | 222
  Wertstoffhof | Gebrauchtwarenhaus Zweite Runde | Handwerkerhof 2 | Nordhafen | Mo-Fr 10:00-18:00; Sa 10:00-14:00; PH off | 223
  Polizei | Polizeiwache Eschenfurt | Kaiserstraße 30 | Neustadt | 24/7 | 110
  Polizei | Bezirksdienst Südhöhe | Goethestraße 12 | Südhöhe | Tu 10:00-12:00; Th 16:00-18:00; PH off | 111
  Polizei | Bezirksdienst Oberweiler | Dorfstraße 16 | Oberweiler | We 15:00-17:00; SH off | 113
  Polizei | Wasserschutzpolizei Nordhafen | Am Nordhafen 11 | Nordhafen | 24/7 | 114
  Feuerwehr | Feuer- und Rettungswache 1 | Hamburger Straße 50 | Nordhafen | 24/7 | 840
  Feuerwehr | Rettungswache Klinikum | Am Klinikum 5 | Westend | 24/7 | 841
  Feuerwehr | Freiwillige Feuerwehr Altstadt | Burggraben 9 | Altstadt | - | -
  Feuerwehr | Freiwillige Feuerwehr Oberweiler | Raiffeisenstraße 3 | Oberweiler | Fr 19:00-21:00 "Übungsabend" | -
  Feuerwehr | Freiwillige Feuerwehr Südhöhe | Telemannstraße 4 | Südhöhe | - | -
  Feuerwehr | Freiwillige Feuerwehr Lindenhof | Lärchenstraße 2 | Lindenhof | - | -
  Feuerwehr | Freiwillige Feuerwehr Marlevorstadt | Dammstraße 21 | Marlevorstadt | - | -
  Feuerwehr | Freiwillige Feuerwehr Westend | Jahnstraße 8 | Westend | - | -
  Feuerwehr | Jugendfeuerwehr Neustadt | Güterbahnhofstraße 5 | Neustadt | We 17:30-19:30; SH off | -
  Wochenmarkt | Wochenmarkt Alter Markt | Am Alten Markt 2 | Altstadt | Tu,Th,Sa 07:00-13:00; PH off | -
  Wochenmarkt | Wochenmarkt Luisenplatz | Luisenplatz 14 | Neustadt | We,Fr 08:00-14:00 | -
  Wochenmarkt | Abendmarkt am Töpfermarkt | Töpfermarkt 1 | Altstadt | Apr-Oct Th 16:00-20:30; PH off | -
  Wochenmarkt | Bauernmarkt Oberweiler | Am Anger 1 | Oberweiler | Sa 09:00-12:30 | -
  Wochenmarkt | Wochenmarkt Paul-Klee-Platz | Paul-Klee-Platz 3 | Südhöhe | Fr 13:00-18:00; PH Th 13:00-18:00 | -
  Wochenmarkt | Wochenmarkt Eschenplatz | Eschenplatz 5 | Lindenhof | Do 8–13 Uhr, feiertags am Mittwoch | -
  Wochenmarkt | Ökomarkt am Ufer | Marleufer 6 | Marlevorstadt | Sa[2] 10:00-16:00; Dec off | -
  Wochenmarkt | Nachtflohmarkt Speicherstraße | Speicherstraße 10 | Nordhafen | May-Sep Sa[1] 18:00-24:00 | -`;

function knownOf(line) {
  const [category, name, address, district, hours, digits] = line.trim().split(/ \| /);
  const [, street, number] = /^(.*) (\d+)$/.exec(address);
  return {
    category, name, street, number: Number(number), district,
    hours: hours === '-' ? undefined : hours, telephone: digits === '-' ? undefined : `0221 4710-${digits}`,
  };
}

/** `{category, name, street, number, district, hours?, telephone?}` */
export const knownPlaces = table.trim().split('\n').map(knownOf);
