/*
 * News of the sample city about life in it. A line is a headline, a teaser and a paragraph; months stand before those
 * that fit a season only. Words in braces are filled in by `news-words.mjs`. `ends` are last paragraphs, one for each
 * item.
 */

export const cityLife = {
  culture: {
    categories: ['Kultur'], motifs: ['stage', 'lights'],
    lines: `
      Stadttheater stellt den neuen Spielplan vor | {n} Vorstellungen, {k} Premieren und ein Stück, das im Hafen spielt. | Eröffnet wird die Spielzeit am {day} mit einem offenen Haus: Alle Werkstätten zeigen, was sonst hinter der Bühne bleibt.
      Stadtmuseum zeigt Fundstücke aus dem Marleschlamm | Beim Ausbaggern der Fahrrinne kamen {n} Gegenstände ans Licht. Nun sind sie zu sehen. | Der älteste Fund ist ein Fährgeld aus Blei, der jüngste ein Telefon von 2009. Kinder dürfen selbst im Sand graben.
      Kulturförderung: Anträge bis {until} möglich | Vereine und freie Gruppen können wieder Zuschüsse bis {amount} Euro beantragen. | Gefördert wird, was öffentlich ist und in Eschenfurt stattfindet. Das Kulturamt berät gern vor dem Antrag.
      Musikschule sucht Kinder mit langen Armen | Für Posaune, Cello und Kontrabass sind noch Plätze frei. | In den ersten drei Monaten ist das Leihinstrument kostenlos. Eine Schnupperstunde gibt es am {day}.
      Nikolaikirche: Die Orgel klingt wieder | Nach {k} Jahren Arbeit sind alle {n} Register gestimmt. | Zum ersten Mal gespielt wird sie am {day} um {time}. Der Eintritt ist frei, um Spenden wird gebeten.
      Stadtarchiv stellt {n}00 Fotos ins Netz | Straßen, Feste, Hochwasser: Die Bilder reichen bis 1887 zurück. | Zu vielen Aufnahmen fehlen Namen. Wer jemanden erkennt, kann es mit wenigen Klicks dazuschreiben.
      Kunst am Bau: Entwürfe für die neue Feuerwache | {k} Künstlerinnen und Künstler haben Modelle eingereicht. Sie stehen im Ratssaal. | Abstimmen können alle, die vorbeikommen. Die Jury nimmt die Meinungen mit in ihre Sitzung am {day}.
      Kulturfähre legt an der Pappelinsel an | Lesung, Puppenspiel und ein kleines Konzert an Bord. | Die Fähre bleibt {k} Tage. Karten gibt es nur an Bord, Kinder bis zwölf zahlen nichts.
      6-8 | Sommerkino auf den Marlewiesen | An {k} Abenden zeigt die Lichtburg Filme unter freiem Himmel. | Decken mitbringen, Stühle gibt es zu leihen. Bei Gewitter fällt die Vorstellung aus, das steht bis 17 Uhr auf dieser Seite.
      11-12 | Weihnachtsmarkt: {n} Stände auf dem Alten Markt | Eröffnet wird mit Turmblasen, die Eisbahn steht vor der Nikolaikirche. | An jedem Samstag singt ein anderer Chor. Dienstags gehört das Karussell bis 16 Uhr den Kindergärten.
      Denkmal des Monats: das Brunnenhaus | Hinter der grünen Tür in der {street} steckt mehr Technik, als man ahnt. | Am {day} führt die Denkmalpflege durch das Haus. Die Gruppen sind klein, bitte melden Sie sich an.
      Chorwoche: {n} Stimmen, ein Lied | Sieben Chöre proben gemeinsam und lassen alle mitsingen. | Die Noten gibt es am Eingang. Das Abschlusskonzert ist am {day} um {time} in der Nikolaikirche.
      Theater für die Kleinsten | Das neue Stück kommt ohne Worte aus und dauert {k}0 Minuten. | Gespielt wird in den Kammerspielen, auf Kissen statt auf Stühlen. Premiere ist am {day}.
      Literaturpreis der Stadt geht an Oksana Koval | Die Jury lobt „einen Roman, in dem ein Fluss zuhört“. | Der Preis ist mit {k}.000 Euro verbunden. Verliehen wird er am {day} im Ratssaal, Gäste sind willkommen.`,
    ends: ['Fragen beantwortet das Kulturamt unter 0221 4710-760.', 'Das ganze Programm steht im Veranstaltungskalender der Stadt.',
      'Mit dem Eschenfurt-Pass zahlen Sie die Hälfte.'],
  },
  pools: {
    categories: ['Freizeit', 'Bäder'], motifs: ['pool'],
    lines: `
      4-6 | Flussbad öffnet am {day} | Das Wasser hat {k} Grad mehr als die Luft. Die ersten hundert Gäste zahlen nichts. | Neu sind Schließfächer mit Steckdose und eine Rutsche, die auch Erwachsene aushält.
      9-10 | Letzter Badetag im Flussbad: Hunde willkommen | Bevor das Wasser abgelassen wird, dürfen Vierbeiner hinein. | Einlass ist am {day} von 10 bis 16 Uhr. Menschen baden an diesem Tag nicht mit.
      Hallenbad bekommt neue Lüftung | Deshalb ist das Lehrschwimmbecken vom {day} an {k} Tage geschlossen. | Kurse ziehen in dieser Zeit ins Kurhausbad um. Wer einen Kurs gebucht hat, bekommt Post.
      Schwimmen lernen: {n} Plätze für Kinder ab fünf | Die Bäderbetriebe legen zusätzliche Kurse auf. | Die Anmeldung beginnt am {day} um {time}. Wer leer ausgeht, kommt auf die Liste für die Ferien.
      Frühschwimmen jetzt ab 6 Uhr | Montags, mittwochs und freitags geht das Licht eine halbe Stunde früher an. | Der Versuch läuft bis {until}. Danach wird gezählt, ob es sich lohnt.
      Sauna: Damentag wechselt auf Donnerstag | So wünschten es sich {n} Prozent der Befragten. | Gutscheine und Zehnerkarten gelten weiter. Der Mittwoch wird gemischt.
      Lift am Becken: Einstieg ohne Leiter | Das Hallenbad hat einen neuen Lift für Menschen, die Hilfe beim Einsteigen brauchen. | Die Aufsicht bedient ihn gern. Eine Anmeldung ist nicht nötig, Begleitpersonen zahlen keinen Eintritt.
      Wasserqualität der Badestellen: sehr gut | Das Gesundheitsamt hat an {k} Stellen Proben genommen. | Nur an der Pappelinsel empfiehlt das Amt, nach starkem Regen zwei Tage zu warten.
      Nacht der Bäder: Baden bis Mitternacht | Musik unter Wasser, Kerzen am Rand, Suppe im Foyer. | Am {day} bleibt das Hallenbad länger offen. Die Abendkarte kostet so viel wie eine Stunde.
      Kurhausbad: Wassergymnastik mit Musik | {k} neue Kurse für alle, die es sanft mögen. | Beginn ist am {day} um {time}. Die Krankenkassen zahlen oft etwas dazu, wir stellen die Bescheinigung aus.
      Bäderbetriebe suchen {k} Rettungsschwimmer | Die Ausbildung bezahlt die Stadt, den Bademantel auch. | Bewerbungen sind bis {until} willkommen. Wer mag, schwimmt vorher einen Tag mit.
      Schulschwimmen: Bus bringt {n} Klassen ins Bad | Kein Kind soll mehr eine halbe Stunde laufen, um eine zu schwimmen. | Der Fahrplan gilt ab dem {day}. Bezahlt wird er aus der Spende der Bürgerstiftung.`,
    ends: ['Die Kasse erreichen Sie unter 0221 4710-820.', 'Öffnungszeiten und Preise hängen am Eingang aus.', 'Eine Badekappe brauchen Sie nicht.'],
  },
  library: {
    categories: ['Bildung', 'Stadtbücherei'], motifs: ['books'],
    lines: `
      Stadtbücherei verleiht jetzt auch Werkzeug | Bohrmaschine, Nähmaschine, Beamer: {n} Dinge stehen bereit. | Geliehen wird für zwei Wochen, verlängern geht im Netz. Eine kurze Einführung gibt es am Tresen.
      Bücherbus hält nun auch {inDistrict} | Alle 14 Tage, immer mittwochs, immer eine Stunde. | Vorbestellte Bücher bringt der Bus mit. Der erste Halt ist am {day} um {time}.
      Lange Öffnung am Samstag kommt gut an | Im Schnitt kamen {n}0 Menschen, halb so viele wie an einem ganzen Werktag. | Deshalb bleibt es dabei: Samstags ist bis 15 Uhr offen, die Rückgabe rund um die Uhr.
      Keine Gebühr mehr für vergessene Kinderbücher | Bis zum zwölften Geburtstag kostet eine verspätete Rückgabe nichts. | Der Rat hat das einstimmig beschlossen. Erinnert wird weiterhin, freundlich und per E-Mail.
      Vorlesen in {k} Sprachen | Freiwillige lesen dieselbe Geschichte auf Türkisch, Ukrainisch, Arabisch und Deutsch. | Los geht es am {day} um {time} im Kinderbereich. Zuhören darf jede und jeder.
      Flohmarkt der Bücherei: ein Kilo für einen Euro | {n}00 ausgesonderte Bücher, Filme und Spiele suchen ein Zuhause. | Geöffnet ist am {day} ab 10 Uhr. Bringen Sie eine Tasche mit.
      Sprechstunde für Smartphone und Tablet | Junge Leute helfen geduldig, ältere bringen Kuchen mit. | Jeden Dienstag um {time}, ohne Anmeldung. Bitte laden Sie Ihr Gerät vorher auf.
      Leseclub sucht Verstärkung | Wer zwischen zehn und dreizehn ist, darf neue Bücher vor allen anderen lesen. | Der Club trifft sich alle zwei Wochen. Das erste Treffen ist am {day}.
      Bücherei schließt für {k} Tage | Der Boden im Lesesaal wird geschliffen. | Ab dem {day} bleibt die Tür zu. Fristen, die in diese Zeit fallen, verlängern sich von selbst.`,
    ends: ['Die Auskunft hilft unter 0221 4710-770.', 'Der Ausweis kostet 18 Euro im Jahr, für alle unter 18 nichts.',
      'Die Bücherei ist stufenlos erreichbar.'],
  },
  sport: {
    categories: ['Sport'], motifs: ['ball'],
    lines: `
      Sporthalle an der {street} wird saniert | Neuer Boden, neue Duschen, endlich dichte Fenster. | Die Arbeiten dauern bis {until}. Vereine weichen in die Goetheschule aus, der Belegungsplan ist verschickt.
      Sportlerehrung: {n} Medaillen aus Eschenfurt | Die Oberbürgermeisterin lädt alle ein, die bei einer Meisterschaft auf dem Treppchen standen. | Gefeiert wird am {day} in der Stadthalle. Vereine melden Namen bis eine Woche vorher.
      Neue Laufstrecke mit Licht | {k} Kilometer rund um das Westend sind jetzt auch im Dunkeln zu laufen. | Die Lampen erkennen Bewegung und dimmen sich, wenn niemand kommt. Fledermäuse stört das warme Licht nicht.
      SV Marle 09 bekommt einen Kunstrasen | Die Stadt gibt {amount} Euro dazu, der Verein arbeitet selbst mit. | Gekickt wird frühestens am {day}. Als Füllung dient Kork, kein Gummi.
      Sportabzeichen: Training für alle | Die Abnahme ist kostenlos, das Alter egal. | Treffpunkt ist jeden Donnerstag um {time} auf der Bezirkssportanlage, auch in den Ferien.
      Ruderclub holt Gold auf der Pappelinsel | Der Achter war {k} Sekunden schneller als im Vorjahr. | Am {day} zeigt die Mannschaft ihr Boot auf dem Alten Markt. Einsteigen ist erlaubt.
      Hallenzeiten: Anträge jetzt stellen | Für das nächste Halbjahr sind noch {n} Stunden frei. | Vorrang haben Vereine mit Kindern. Das Schul- und Sportamt verteilt die Zeiten am {day}.
      Skatepark {inDistrict}: Jugendliche planen mit | Bei drei Treffen entstanden {k} Modelle aus Pappe. | Das beliebteste wird nun gerechnet. Gebaut werden soll, sobald der Rat das Geld freigibt.
      Stadtradeln: {n}0.000 Kilometer geschafft | Das reicht mehr als einmal um die Erde. | Am fleißigsten war die Goetheschule. Die Urkunden gibt es am {day} im Rathaus.`,
    ends: ['Fragen beantwortet das Schul- und Sportamt: 0221 4710-340.', 'Zuschauen kostet nichts.', 'Duschen und Umkleiden sind geöffnet.'],
  },
  green: {
    categories: ['Umwelt', 'Stadtgrün'], motifs: ['tree'],
    lines: `
      {n} neue Bäume {inDistrict} | Gepflanzt werden Arten, die Hitze und nasse Füße vertragen. | In den ersten Jahren hilft jeder Eimer Wasser. Patinnen und Paten bekommen eine Gießkanne.
      Blühwiese statt Rasen an der {street} | Gemäht wird dort nur noch zweimal im Jahr. | Das spart {amount} Euro und gefällt {n} Arten von Wildbienen. Ein Weg zum Spielen bleibt kurz.
      Spielplatz {inDistrict} öffnet wieder | Kinder haben ihn mitgeplant: mit Seilbahn, Matschtisch und Schaukel für zwei. | Eröffnet wird am {day} um {time}. Der Rollstuhl passt durch das Tor, aufs Karussell und in den Sand.
      10-12 | Laubsäcke gibt es in allen Ortsteilverwaltungen | Fünf Säcke je Haushalt sind kostenlos. | Die Grünabfuhr holt sie mit ab. Laubbläser sind vor 9 Uhr nicht erlaubt.
      Stadtwald: Weg am Steinbruch gesperrt | {k} Buchen haben die Trockenheit nicht überlebt. | Bis {until} wird gefällt, der Umweg ist ausgeschildert. Das Totholz bleibt liegen, es ist ein Zuhause für Käfer.
      Gießen mit Brunnenwasser | An {k} Schwengelpumpen dürfen Sie wieder Wasser holen. | Trinken sollten Sie es nicht. Das Gartenamt hat die Pumpen geprüft und gelb angestrichen.
      Friedhof Oberweiler: Gräber unter Bäumen | Die neue Anlage braucht keine Pflege durch die Familien. | Bei einem Rundgang am {day} zeigt das Amt, wie sie gedacht ist. Treffpunkt ist die Kapelle.
      4-9 | Trinkbrunnen sprudeln | {n} Brunnen geben kostenlos Wasser, {k} mehr als im letzten Jahr. | Das Gesundheitsamt prüft sie alle vier Wochen. Eine Karte hängt an jedem Brunnen.
      Igel, Biber, Eisvogel: Stadt zählt Tiere | {n} Freiwillige waren drei Nächte unterwegs. | Der Biber ist zurück an der Marleaue. Wo er Bäume fällt, stehen jetzt Schilder.
      1-2 | Christbäume: Abholung ab {day} | Bitte ohne Schmuck an den Straßenrand legen, bis 6 Uhr früh. | Die Bäume heizen im Frühjahr die Gewächshäuser im Botanischen Garten.`,
    ends: ['Mehr weiß das Grünflächen- und Friedhofsamt: 0221 4710-640.', 'Bitte bleiben Sie auf den Wegen.', 'Die Stadt dankt allen, die mit anfassen.'],
  },
  neighbours: {
    categories: ['Soziales', 'Familie'], motifs: ['houses', 'balloon'],
    lines: `
      Familienzentrum Kastanie bekommt einen Anbau | {k} Gruppenräume, eine Küche für alle, ein Garten auf dem Dach. | Grundsteinlegung ist am {day}. Einziehen sollen die Kinder in anderthalb Jahren.
      Kita-Plätze: Anmeldung bis {until} | Wer fürs nächste Jahr einen Platz braucht, meldet ihn jetzt an. | Das geht im Netz oder im Jugendamt. Zusagen werden alle am selben Tag verschickt.
      Nachbarschaftsfest in der {street} | Die Straße gehört für einen Tag denen, die dort wohnen. | Am {day} ab {time} stehen Tische auf der Fahrbahn. Bringen Sie etwas zu essen und einen Stuhl mit.
      Pflegestützpunkt berät jetzt auch abends | Donnerstags bis 20 Uhr, damit auch Berufstätige kommen können. | Die Beratung ist kostenlos und auf Wunsch bei Ihnen zu Hause.
      Mittagstisch im Luisenhof: drei Gänge für {k} Euro | Niemand muss allein essen, findet das Begegnungszentrum. | Gekocht wird montags bis freitags. Bitte melden Sie sich am Tag vorher bis 12 Uhr an.
      Ferienpass: {n} Ausflüge, {k} Übernachtungen | Das Heft liegt in Schulen, Büchereien und im Rathaus aus. | Gebucht wird ab dem {day}, ausgelost wird, wo es mehr Wünsche als Plätze gibt.
      Ehrenamtskarte: {n} neue Partner | Rabatt gibt es nun auch im Kino, beim Bäcker und im Ruderclub. | Die Karte bekommt, wer sich fünf Stunden in der Woche engagiert. Der Antrag passt auf eine Seite.
      Willkommensfest für Neugeborene | {n} Kinder sind im letzten Vierteljahr zur Welt gekommen. | Am {day} lädt das Jugendamt alle Eltern zum Frühstück ein. Es gibt ein Bilderbuch und viel Rat.
      10-12 | Kältebus sucht Schlafsäcke | Gespendet werden kann, was sauber ist und warm hält. | Angenommen wird es bis {until} im Sozialamt. Auch Thermoskannen sind willkommen.
      Wohngeld: Amt hilft beim Antrag | Viele haben einen Anspruch und wissen es nicht. | Am {day} berät das Amt {inDistrict}. Bringen Sie Mietvertrag und Lohnzettel mit.`,
    ends: ['Das Jugendamt erreichen Sie unter 0221 4710-330.', 'Gebärdensprache dolmetschen wir, wenn Sie uns das drei Tage vorher sagen.',
      'Alle Angebote sind freiwillig und kostenlos.'],
  },
  business: {
    categories: ['Wirtschaft'], motifs: ['harbour', 'market'],
    lines: `
      Speicher 7: {n} Betriebe unter einem Dach | Gründerinnen und Gründer teilen sich Werkstatt, Küche und Kran. | Am {day} öffnen alle Etagen ihre Türen. Freie Räume gibt es ab 9 Quadratmetern.
      Wochenmarkt zieht um | Während der Arbeiten auf dem Alten Markt stehen die Stände am Luisenplatz. | Der Umzug gilt ab dem {day} für {k} Wochen. Die Bushaltestelle liegt davor.
      Ausbildungsbörse: {n} Betriebe suchen Nachwuchs | Vom Bootsbau bis zur Pflege, mit Probearbeiten vor Ort. | Messehalle Nord, {day}, 9 bis 15 Uhr. Schulklassen fahren umsonst mit dem Bus.
      Hafen schlägt wieder mehr um | {n}0.000 Tonnen im Quartal, vor allem Kies, Holz und Windradflügel. | Zum Tag des Hafens am {day} fahren Barkassen im Stundentakt.
      Glasfaser {inDistrict}: Bagger rollen an | Die Stadtwerke schließen {n}0 Häuser an. | In der {street} wird zuerst gegraben. Vor jeder Einfahrt liegt höchstens einen Tag lang eine Platte.
      Heimat shoppen: Gutschein gilt in {n} Läden | Wer ihn verschenkt, lässt das Geld in der Stadt. | Zu kaufen gibt es ihn in der Tourist-Information, auch als Datei zum Ausdrucken.
      Leerstand: Drei Läden, eine Idee | In der {street} dürfen Gründerinnen ein Jahr lang ohne Miete anfangen. | Bewerbungen nimmt die Wirtschaftsförderung bis {until} an. Eine Seite genügt.
      Gastlichkeit: {k} Betriebe ausgezeichnet | Geprüft wurde, ob auch Gäste mit Rollstuhl, Kinderwagen oder wenig Zeit gut ankommen. | Die Plaketten überreicht die Oberbürgermeisterin am {day}.
      Tourismus: Übernachtungen legen um {k} Prozent zu | Am liebsten kommen die Gäste mit dem Rad. | Deshalb baut die Stadt {n} Stellplätze mit Steckdose am Bahnhof.`,
    ends: ['Ansprechpartnerin ist die Wirtschaftsförderung: 0221 4710-660.', 'Anmelden können Sie sich per E-Mail oder am Telefon.',
      'Der Eintritt ist frei.'],
  },
};
