/**
 * How people say it, and how the town hall calls it: everyday words before the arrow, the official words
 * they may mean behind it. Several words together mean something only together. Case, umlauts and endings do
 * not matter.
 */
export const everydayWords = `
perso, ausweis, id card, identity card > personalausweis
abgelaufen, verlängern, erneuern, neu machen, neuer, neue, neues > verlängern, beantragen, ausstellen
verloren, weg, geklaut, gestohlen, vermisst, futsch > verlust, diebstahl, ersatz, ersatzführerschein
pass, reisedokument > reisepass
kinderpass, kinderausweis, kinderreisepass > reisepass kinder, personalausweis kinder
passbild, passfoto, foto ausweis > passbild, lichtbild
pin, geheimnummer > pin
umgezogen, umzug, umziehen, ziehe um, neue adresse, neue wohnung, adresse geändert, adressänderung > wohnsitz ummelden, wohnsitz anmelden
adresse ändern, anschrift ändern > wohnsitz ummelden, adresse ändern
ummelden, anmelden wohnung, wohnung anmelden, anmeldung wohnung, hergezogen, zugezogen, einzug > wohnsitz anmelden, wohnsitz ummelden
wohnung abmelden, wegzug, auswandern, ziehe weg > wohnsitz abmelden, nebenwohnung abmelden
zweitwohnung, zweitwohnsitz > nebenwohnung
meldebestätigung, wohnsitzbescheinigung, aufenthaltsbescheinigung > meldebescheinigung
parkverbot, umzugswagen > halteverbot
einwohnermeldeamt, meldeamt > wohnsitz, melderegister, meldebescheinigung
kirchenaustritt, aus der kirche austreten, kirchensteuer > religionszugehörigkeit
vorstrafen, polizeizeugnis, leumundszeugnis > führungszeugnis
kopie beglaubigen, zeugnis beglaubigen > beglaubigung
kita, kiga, kindergarten, krippe, kindertagesstätte > kitaplatz, kita, kindertagesstätte, kindertagesbetreuung
kita platz, kindergartenplatz, krippenplatz > kitaplatz, betreuungsplatz
kita gebühren, kita beitrag, kindergartenbeitrag > elternbeitrag
tagesmutter, tagesvater > kindertagespflege
baby, neugeborenes, säugling > geburt, neugeborenen, kinder
schwanger > schwangerschaft, schwangerschaftsberatung
babygeld > elterngeld
heiraten, hochzeit, trauung, verloben, standesamtlich > eheschließung, trauung
heiratsurkunde > eheurkunde
hochzeitstermin, hochzeit termin > trautermin
scheidung, geschieden, trennung > scheidung
nachname, familienname, namen ändern > familienname, ehename, namensänderung
zahlt nicht unterhalt, unterhalt > unterhaltsvorschuss, unterhalt
alleinerziehend > unterhaltsvorschuss, beistandschaft
einschulung, schulanfang, erste klasse > grundschule, schuleingangsuntersuchung
hort, ogs, nachmittagsbetreuung, ganztag > ganztagsschule
schulbus, schulticket, schülerticket > schülerfahrkarte
klassenfahrt, schulausflug, nachhilfe, schulbedarf > bildung teilhabe
bafög > bafög, ausbildungsförderung
ferien, ferienprogramm, ferienspiele > ferienbetreuung
azubi, lehrstelle, ausbildung > ausbildungsplatz, ausbildung
gestorben, verstorben, tot, tod, todesfall > sterbefall
totenschein > sterbeurkunde, sterbefall
beerdigung, begräbnis, beisetzung > bestattung
grabstein > grabmal
erbe, testament, erben > nachlass, erbschein
auto, wagen, pkw, kfz, motorrad, fahrzeug > fahrzeug
auto anmelden, auto zulassen, kfz zulassung, neuwagen > fahrzeug zulassen
auto ummelden, wagen ummelden > fahrzeug umschreiben
auto abmelden, wagen abmelden, stilllegen > fahrzeug außer betrieb setzen
autokennzeichen, nummernschild, kfz kennzeichen > kennzeichen
fahrzeugschein > zulassungsbescheinigung teil i
fahrzeugbrief, kfz brief > zulassungsbescheinigung teil ii
tüv, hu > hauptuntersuchung
führerschein, lappen, fleppen, fahrerlaubnis, schein > führerschein, fahrerlaubnis
umtauschen, eintauschen, tauschen > umtauschen, tauschen
taxischein, p schein > fahrgastbeförderung
anwohnerparken, anwohnerausweis, anwohnerparkausweis > bewohnerparkausweis
behindertenparkplatz, behindertenausweis > schwerbehinderte parkausweis, schwerbehindertenausweis
strafzettel, knöllchen, geblitzt, blitzer, blitzerfoto, ticket > bußgeld, verwarnung
abgeschleppt > abgeschlepptes
schlagloch, straße kaputt, loch straße > straßenschaden
laterne, straßenlaterne, licht kaputt > straßenbeleuchtung
kaputt, defekt > defekt, schaden, beschädigt
ampel kaputt > ampel
deutschlandticket, busticket, monatskarte > stadtbusse abo
ladestation, wallbox > ladesäule
mietzuschuss, mietbeihilfe > wohngeld
wbs, sozialwohnung > wohnberechtigungsschein, geförderte wohnungen
schimmel, heizung kaputt > mängel mietwohnung
vergleichsmiete, miete > mietspiegel
obdachlos, wohnungslos, keine wohnung > wohnungslosigkeit, notunterkunft
räumung, kündigung wohnung, räumungsklage > wohnungsverlust
bauantrag, haus bauen, anbauen > baugenehmigung
abriss, abreißen > abbruch
bauplatz, grundstück kaufen > baugrundstück
gartenhaus, schuppen, carport > garage carport gartenhaus
pv, photovoltaik, solar, solaranlage > solaranlage
balkonkraftwerk, balkonsolar, steckersolar > balkonkraftwerke
katasterauszug, lageplan > flurkarte, liegenschaftskataster
grundstückswert, bodenwert > bodenrichtwert
hartz 4, hartz iv, hartz, alg 2, alg ii, stütze > bürgergeld
arbeitslos, arbeitslosengeld, gekündigt > arbeitslos, bürgergeld
sozialhilfe > hilfe lebensunterhalt, grundsicherung
kleine rente, altersarmut > grundsicherung alter
schulden, pleite, insolvenz > schuldnerberatung
gez, rundfunkgebühr, fernsehgebühr > rundfunkbeitrag
strom abgestellt, stromsperre > stromschulden
job, jobs, arbeit, stellen, karriere, bewerben > stellenangebote
drogen, alkohol > suchtberatung
gewalt, geschlagen > gewalt, frauenhaus
gesundheitszeugnis, gesundheitspass, rote karte > belehrung infektionsschutzgesetz
impfen, impfung > impfberatung, schutzimpfungen
amtsarzt > amtsärztliches gutachten
altenheim, altersheim, seniorenheim, pflegeheim > pflegeheim
pflegestufe > pflegegrad
heimkosten, altenheim kosten > hilfe pflege
patientenverfügung > vorsorgevollmacht, betreuungsverfügung
behindert, behinderung, gdb, schwerbehindert > schwerbehinderung
selbstständig, selbständig, selbstständig machen, firma, firma gründen, unternehmen gründen > gewerbe anmelden, existenzgründung
gewerbeschein > gewerbe anmelden
kneipe, bar, café, restaurant, gaststätte, imbiss > gaststättenerlaubnis, gaststätte
eröffnen, aufmachen, gründen > erlaubnis, gründen
ausschank, schankerlaubnis, ausschankgenehmigung > gestattung gaststättenbetrieb, gaststättenerlaubnis
flohmarkt, trödel > flohmarkt, trödelmarkt
demo, kundgebung > versammlung demonstration
nachbarschaftsfest, fest straße > straßenfest
saal, raum mieten, halle > stadthalle, turnhalle, sporthalle
plakate, werbung aufhängen > plakate
feuerwerk, böller > feuerwerk
lagerfeuer, grillen > lagerfeuer grillen
gelber sack, gelbe säcke, gelbe tonne, grüner punkt > gelbe säcke, gelbe tonne, leichtverpackungen
sperrgut, sofa, couch, matratze, schrank, möbel > sperrmüll
loswerden, wegwerfen, wegbringen > entsorgen
mülltonne, mülleimer, abfalltonne, tonne > mülltonne
braune tonne, biomüll, kompost > biotonne
blaue tonne, altpapier > papiertonne
restmüll, schwarze tonne, graue tonne > mülltonne
glascontainer, altglas > altglascontainer
kleidung, altkleider > altkleidercontainer
größere, kleinere > tauschen
müll nicht abgeholt, nicht geleert, tonne nicht geleert > nicht geleerte tonne
müllabfuhr, abfuhr, leerung > abfallkalender, abfuhrtermine
deponie, recyclinghof, müllkippe, wertstoffe > wertstoffhof
kühlschrank, waschmaschine, fernseher, elektroschrott, handy > elektroaltgeräte
farbe, lack, batterien, altöl, chemikalien > schadstoffmobil, sondermüll
müll wald, müllablagerung, illegaler müll > wilder müll
müllgebühren > abfallgebühren
schnee, schneeräumen, streuen > winterdienst
laub, äste, gartenabfall, rasenschnitt > grünschnitt
wasserrohrbruch, kanal verstopft > rohrbruch, kanalverstopfung
hundesteuer, hundemarke > hund, hundesteuer
kampfhund, listenhund > gefährlicher hund
katze gefunden, hund gefunden, tier gefunden, zugelaufen, entlaufen > fundtier
katze, vogel, tier > tier
wespen, hornissen, bienen garten > wespennest
ratten, mäuse, ungeziefer, kakerlaken > ratten schädlinge
angelschein, angeln > fischereischein
gefunden > fundsache
schlüssel verloren, handy verloren, geldbeutel verloren, portemonnaie verloren, fundbüro > fundsache
lärm, laut, krach, nachbar laut > ruhestörung, nachbarschaftslärm
nachbar, streit, nachbarschaftsstreit > schiedsamt, nachbarschaftslärm
waffenschein, schreckschuss > waffenschein
bombe, blindgänger, weltkriegsbombe > kampfmittel
schornsteinfeger, kaminkehrer > schornsteinfeger
deutsch werden, deutscher werden, deutsche staatsbürgerschaft, staatsbürgerschaft, staatsangehörigkeit > einbürgerung
aufenthaltstitel, visum verlängern, aufenthalt > aufenthaltserlaubnis
unbefristet > niederlassungserlaubnis
arbeitserlaubnis > aufenthaltserlaubnis beschäftigung, beschäftigungserlaubnis
einladung, besuch ausland, besucher > verpflichtungserklärung
deutschkurs, deutsch lernen, sprachkurs > integrationskurs, volkshochschulkurs
dolmetscher, übersetzer > dolmetscher
steuernummer, steuer id, steueridentifikationsnummer, steuerklasse > steuer id
lastschrift, abbuchung, kontonummer > lastschriftmandat
bücherei, bibo, bibliothek, büchereiausweis > bibliothek, bibliotheksausweis
vhs > volkshochschule
klavier, gitarre, geige, instrument > musikschule, instrument
schwimmen, seepferdchen > schwimmkurs
schwimmbad, freibad > hallenbad freibad
schrebergarten > kleingarten
wählen, wahl > wahl, briefwahl
wahlhelfer > wahlhelfer
freiwillig, ehrenamt, helfen > ehrenamt
bürgermeister, oberbürgermeister > oberbürgermeisterin sprechstunde
beschweren, beschwerde, mängelmelder > beschwerde, anregung
`;
