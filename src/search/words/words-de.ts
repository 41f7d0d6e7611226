import type {EverydayWords} from '../word-list.js';

/** German everyday words. */
export const words: EverydayWords = {
  weak: `kosten kostet gebühr gebühren preis formular formulare antrag unterlagen dokumente papiere termin termine online internet dauer
lange frist adresse anschrift telefon telefonnummer nummer zuständig amt behörde stadt stelle mail email kontakt
hallo guten tag moin servus danke hilfe helfen hilft help frage fragen info infos information
jetzt heute gestern morgen übermorgen woche wochen monat monate jahr jahre nächste nächster nächstes nächsten nächsten letzte letzter
bald sofort schnell dringend eilig lang länger immer wieder schon mal nun nur sehr ganz ganzen viel zu etwas alles was
tun machen mache mach macht getan lassen lass geht gehen geh gibt gib muss müssen brauchen braucht kommen kommt kommen komme steht stehen
wollen wollte würde könnte können sollte dürfen sein gewesen hatte hätte werden geworden
mensch menschen leute person jemand niemand frau herr kind kinder
krieg kriegt kriegen hab hob han i ich net ned nit nich is ist isch ka koa mei meim moi dei de da des dat wat dem denn halt eben eigentlich
sind uns unsere unseren unserem euch ihnen ihm ihr seine seiner seinem ihre ihrem dieser diese dieses dort wohnen wohne
samstag samstags sonntag montag montags dienstag mittwoch donnerstag freitag freitags abends nachmittags vormittags mittags
schreiben stellen bitte eilt möglich meldung alt alte alter altes alten hoch hohe teuer billig günstig klein groß große kleine urlaub fliegen fahren reisen deutschland stadtverwaltung gemeinde`,
  office: `öffnungszeit öffnungszeiten öffnet geöffnet offen auf geschlossen schließt sprechzeit sprechzeiten sprechstunden bürozeiten
telefon telefonnummer rufnummer telefonisch anrufen adresse anschrift anfahrt mailadresse kontakt samstags wann wo`,
  usual: 'beantragen anmelden anmeldung ausstellen anzeigen melden',
  special: 'abholen verlust ersatz vorläufigen vorläufige ändern änderung abmelden international internationale internationalen ausland '
    + 'ausländische befreiung ermäßigung express nachbeurkunden widerrufen händler unternehmen betriebe betrieb auslandsbeteiligung '
    + 'wechselkennzeichen erlass umwandeln zweitschrift verkauf lebensbescheinigung haushaltsbescheinigung',
  things: `
perso, ausweis, id card, identity card > personalausweis
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
auto, wagen, pkw, kfz, fahrzeug > fahrzeug
motorrad > leichtkraftrad motorrad, fahrzeug
auto anmelden, auto zulassen, kfz zulassung, neuwagen > fahrzeug zulassen
auto ummelden, wagen ummelden > fahrzeug umschreiben
auto abmelden, wagen abmelden, stilllegen > fahrzeug außer betrieb setzen
autokennzeichen, nummernschild, kfz kennzeichen > kennzeichen
fahrzeugschein > zulassungsbescheinigung teil i
fahrzeugbrief, kfz brief > zulassungsbescheinigung teil ii
tüv, hu > hauptuntersuchung
führerschein, lappen, fleppen, fahrerlaubnis, schein > führerschein, fahrerlaubnis
taxischein, p schein > fahrgastbeförderung
anwohnerparken, anwohnerausweis, anwohnerparkausweis > bewohnerparkausweis
behindertenparkplatz, behindertenausweis > schwerbehinderte parkausweis, schwerbehindertenausweis
strafzettel, knöllchen, geblitzt, blitzer, blitzerfoto, ticket > bußgeld, verwarnung
abgeschleppt > abgeschlepptes
schlagloch, straße kaputt, loch straße > straßenschaden
laterne, straßenlaterne, licht kaputt > straßenbeleuchtung
ampel kaputt > ampel
deutschlandticket, busticket, monatskarte > stadtbusse abo
ladestation, wallbox > ladesäule
mietzuschuss, mietbeihilfe > wohngeld
wbs, sozialwohnung > wohnberechtigungsschein, geförderte wohnungen
schimmel, heizung kaputt > mängel mietwohnung
vergleichsmiete, miete > mietspiegel
bauantrag, haus bauen, anbauen > baugenehmigung
abriss, abreißen > abbruch
bauplatz, grundstück kaufen > baugrundstück
gartenhaus, gartenhütte, gartenlaube, geräteschuppen, schuppen, carport > garage carport gartenhaus
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
gesundheitszeugnis, gesundheitspass, rote karte > belehrung infektionsschutzgesetz
impfen, impfung > impfberatung, schutzimpfungen
amtsarzt > amtsärztliches gutachten
altenheim, altersheim, seniorenheim, pflegeheim > pflegeheim
pflegestufe > pflegegrad
heimkosten, altenheim kosten > hilfe pflege
patientenverfügung, vollmacht > vorsorgevollmacht, betreuungsverfügung
behindert, behinderung, gdb, schwerbehindert > schwerbehinderung
selbstständig, selbständig, selbstständig machen, firma, firma gründen, unternehmen gründen > gewerbe anmelden, existenzgründung
gewerbeschein > gewerbe anmelden
kneipe, bar, café, restaurant, gaststätte, imbiss > gaststättenerlaubnis, gaststätte
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
mülltonne, mülleimer, abfalltonne, tonne > mülltonne
braune tonne, biomüll, kompost > biotonne
blaue tonne, altpapier > papiertonne
restmüll, schwarze tonne, graue tonne > mülltonne
glascontainer, altglas > altglascontainer
kleidung, altkleider > altkleidercontainer
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
schlüssel verloren, handy verloren, geldbeutel verloren, portemonnaie verloren, fundbüro > fundsache
lärm, laut, krach, nachbar laut > ruhestörung, nachbarschaftslärm
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
beschweren, beschwerde, mängelmelder > beschwerde, anregung
rathaus, stadthaus > rathaus, bürgerbüro
bürgeramt, bürgerservice, bürgerdienste, bürgerzentrum, stadtbüro, passamt, meldestelle, einwohneramt, einwohnermeldeamt, meldeamt, meldebehörde > bürgerbüro, bürgeramt, bürgerservice, wohnsitz
ausländeramt, ausländerbehörde, immigrationsamt, migrationsamt > migration integration, ausländerbehörde, aufenthaltserlaubnis
zulassungsstelle, kfz stelle, straßenverkehrsamt, autoamt > kfz zulassungsstelle, straßenverkehrsamt, fahrzeug zulassen
führerscheinamt, fahrerlaubnisbehörde > führerscheinstelle
arbeitsamt, arbeitsagentur, agentur für arbeit > jobcenter, arbeitslos melden
kindergartenamt, kinderamt, jugendhilfe > jugendamt
bauamt, bauordnungsamt, baubehörde > bauaufsichtsamt, bauaufsicht, baugenehmigung
gesundheitsbehörde > gesundheitsamt
friedhofsverwaltung, friedhofsamt > friedhofsamt
veterinäramt, lebensmittelamt > veterinär lebensmittelüberwachungsamt
müllamt, stadtreinigung, abfallwirtschaft, bauhof > technische betriebe, abfallberatung, abfallwirtschaft
wertstoffhof, recyclinghof, bauhof > wertstoffhof, technische betriebe
bücherei, bibo, stadtbücherei > bibliothek, stadtbibliothek
finanzamt > steueramt, steuererklärung
stadtkasse, zahlstelle, kassenamt > stadtkasse
gewerbebehörde > gewerbeamt
touristinfo, touristeninformation, fremdenverkehr > tourist information
hallenbad, freibad, badeanstalt, schwimmhalle > hallenbad freibad, bäderbetriebe
wohnungsamt, wohngeldstelle > amt für wohnen, wohngeld
versorgungsamt > schwerbehinderung
mein ex, exmann, exfrau, kindsvater > unterhalt
partner verlassen, trennung, getrennt > trennung, scheidung
wegziehen ausland, auswandern, ins ausland ziehen, ausland umziehen > wohnsitz abmelden wegzug ausland, wohnsitz abmelden
zieht zu, zieht ein, zusammenziehen, einziehen, eingezogen, ziehe zu > wohnsitz ummelden, wohnsitz anmelden
ziehen, ziehe, zieht, umgezogen, umzieh > wohnsitz ummelden, wohnsitz anmelden, wohnsitz
vermieter unterschreiben, vermieter bestätigung, einzugsbestätigung, vermieterbescheinigung, wohnungsgeber > wohnungsgeberbestätigung
vermieter, hausverwaltung > mietwohnung, wohnungsgeberbestätigung
repariert nicht, nicht repariert, heizung geht nicht, heizung ausgefallen, wohnung kalt, wohnung feucht > mängel mietwohnung
vermieter heizung, vermieter repariert, vermieter schimmel, vermieter kaputt > mängel mietwohnung
mehr miete, miete erhöht, mieterhöhung, miete steigt, teurere miete > mieterhöhung, mietspiegel
wo wohnt, wohnt jemand, adresse finden, adresse herausfinden, jemanden suchen, alter freund, verschollen, person suchen > melderegisterauskunft
adresse geheim, adresse sperren, adresse verbergen, adresse schützen, adresse nicht finden > auskunftssperre, übermittlungssperre
umzugslaster, umzugslkw, möbelwagen, parkplatz freihalten, parkplatz umzug, parkplatz sperren > halteverbot umzug, halteverbot
umzug adresse > wohnsitz ummelden
personalausweis fertig, perso fertig, ausweis fertig, ausweis da, perso da > personalausweis abholen
pass fertig, reisepass fertig, pass da > reisepass abholen
pass eilig, pass schnell, pass dringend, reisepass dringend, pass sofort, pass morgen, pass übermorgen > reisepass express, vorläufigen reisepass
ausweis eilig, ausweis dringend, ausweis schnell, perso schnell, perso dringend > vorläufigen personalausweis
pass baby, reisepass baby, pass kind, reisepass kind > reisepass kinder
ausweis baby, ausweis kind, perso kind > personalausweis kinder
kindergarten, kita, kiga, krippe, betreuungsplatz > kitaplatz, kita, kindertagesbetreuung
kita frei, kita suchen, freier kitaplatz > kitaplatz
schulkind, kind schule, schule kommt, kommt schule, eingeschult, schulreif, schulpflichtig, vorschulkind > grundschule, schuleingangsuntersuchung
gymnasium, gesamtschule, realschule, hauptschule, fünfte klasse, weiterführende schule, oberschule > weiterführende schule
schulessen, mensa, mittagessen schule, essensgeld > mittagessen schule, bildung teilhabe
schulfrei, unterricht befreien, schule befreien, schule fehlen, urlaub schulzeit, schule beurlauben > beurlaubung unterricht
nachhilfe, schulsachen, schulranzen > bildung teilhabe
zahlt keinen unterhalt, kein unterhalt, unterhalt nicht, vater zahlt > unterhaltsvorschuss, unterhalt sorgerecht
windeln, pampers > windelsäcke, windelzuschuss
geld geburt, geld baby, geld nach geburt, elternzeit > elterngeld, beihilfe schwangere, mutterschaftsgeld
geld kinder, geld familien, arme familien, familie geld, familie wenig geld > kinderzuschlag, kindergeld, familienpass, bildung teilhabe, sozialpass
hebamme > familienhebamme, hebamme
standesamtlich heiraten, heiraten unterlagen > eheschließung anmelden
heiraten, heirate, verlobt, ja wort, ehe schließen > eheschließung anmelden, trautermin, trauung
mädchenname, geburtsname, alter name, alten namen > früheren namen, namen, geburtsnamen
namen ändern > namensänderung, familiennamen ändern
gestorben, verstorben, tot, tod, todesfall, verschieden, sterbefall > sterbefall anzeigen, sterbeurkunde, bestattung anmelden
hund gestorben, hund tot, hund eingeschläfert, hund weg, hund verkauft, hund abgegeben > hund abmelden
beerdigung geld, beerdigung bezahlen, bestattung bezahlen, beerdigung kosten, beerdigung sozialamt > bestattungskosten
grab finden, grab liegt, wo grab, grab suchen > grabsuche
friedhof > grab, friedhof, bestattung
feuerbestattung, urne, einäschern, krematorium > einäscherung, urnengemeinschaftsgrab
auto verkauft, wagen verkauft, auto verkaufen > verkauf fahrzeug, fahrzeug außer betrieb setzen
gebrauchtwagen, gebrauchtes auto, auto gekauft, wagen gekauft > gebrauchtes fahrzeug umschreiben, fahrzeug zulassen
neues auto, neuwagen > fahrzeug neu zulassen
anhänger > anhänger zulassen
roller, moped, mofa > leichtkraftrad motorrad, kennzeichen
rosa führerschein, grauer führerschein, alter führerschein, papierführerschein, führerschein gültig, führerschein abgelaufen > führerschein umtauschen, pflichtumtausch
ausländischer führerschein, führerschein ausland, führerschein anerkennen > ausländische fahrerlaubnis umschreiben
bußgeld falsch, bußgeldbescheid, bußgeld einspruch, blitzer einspruch, zu unrecht > einspruch bußgeldbescheid
raten zahlen, ratenzahlung, in raten, später zahlen, stunden > ratenzahlung, stundung
strafe, buße > bußgeld
punkte, flensburg > punkte
altes auto, schrottauto, autowrack, auto ohne kennzeichen, auto steht, auto nicht bewegt > schrottauto, autowrack
falsch geparkt, zugeparkt, parkt vor, einfahrt zugeparkt, gehweg zugeparkt > falschparker
lastenrad, lastenfahrrad > lastenräder
fahrrad abstellen, fahrradständer > fahrradstellplätze, fahrradboxen
fahrrad gefunden, fahrrad verloren, fahrrad weg > fundsache, fundfahrräder
bus, stadtbus, fahrplan, öpnv > stadtbusse, fahrplan
wohnung zu teuer, miete zu hoch, miete zu teuer, miete nicht zahlen, miete zuschuss, zuschuss wohnung, geld miete, hilfe miete, wenig geld miete > wohngeld, mietzuschuss, mietschulden
mietschulden, miete schulden, miete rückstand > mietschulden
wohnung suchen, suche wohnung, günstige wohnung, wohnung finden, neue wohnung suchen > wohnberechtigungsschein, geförderter wohnungen
airbnb, ferienwohnung, gästezimmer, unterkunft vermieten > ferienwohnung registrieren, zweckentfremdung, beherbergungssteuer
terrassendach, überdachung, pergola > terrasse überdachen
dachausbau, umbau, umbauen, anbau, ausbau > baugenehmigung, nutzungsänderung
pool, swimmingpool, gartenteich > baugenehmigung
grundstück wert, haus wert, hauswert, immobilie wert > verkehrswert grundstücks, bodenrichtwert
grundstücksgrenze, grenzstein > grenzvermessung
fenster dämmen, dämmung, heizung tauschen > energieberatung
kein geld, wenig geld, geld reicht nicht, pleite > bürgergeld, grundsicherung, hilfe lebensunterhalt
geld, unterstützung, finanzielle hilfe > geld
arbeit verloren, job verloren, entlassen, arbeitslos geworden, kündigung bekommen > arbeitslos melden, bürgergeld
waschmaschine kaufen, kühlschrank kaufen, erste wohnung, möbel kaufen, möbel geld > erstausstattung wohnung
strom abgeschaltet, strom abgedreht, strom schulden, stromrechnung, strom abschalten, strom bezahlen > stromschulden
rente reicht nicht, rente zu klein, wenig rente, kleine rente, zu wenig rente > grundsicherung alter
rente, rente beantragen > rentenantrag, rente
frührente, erwerbsminderungsrente > rentenantrag, erwerbsminderung
tafel, kleidung gratis, kleiderspende > kleiderkammer
anwalt, rechtsanwalt, rechtsberatung > beratungshilfe rechtsberatung
pflegefall, pflegebedürftig, pflege mutter, pflege oma, pflege vater, mutter pflege, braucht pflege, angehörige pflegen > pflegeberatung, hilfe pflege, pflegegrad
pflege > pflegeberatung, pflege
putzen, putzhilfe, einkaufen, haushalt, haushaltshilfe, hilfe haushalt > haushaltshilfe, nachbarschaftshilfe
senioren, alte leute, rentner, oma, opa > senioren, ältere menschen
rollstuhl, rolli > barriere, barrierefreien umbau, fahrdienst behinderung
blind, blinde, sehbehindert > blinde sehbehinderte menschen
gehörlos, taub, gebärdensprache, nicht hören, schwerhörig, gut hören > gehörlose menschen, gebärdensprachdolmetscher
behindertenausweis, schwerbehindertenausweis, ausweis behinderung > schwerbehindertenausweis, schwerbehinderung feststellen
bus behinderung, freifahrt, bahn behinderung, bus kostenlos behindert > wertmarke bus bahn
toter hund, tote katze, tote taube, totes tier, totes reh, toter vogel, toter igel, toter fuchs, tote ratte, tote krähe, totes kaninchen, tote ente, tote vögel, tote tiere, tierkadaver, kadaver, überfahrenes tier, überfahrene katze > verendetes tier, tierkadaver, tote tiere
hund bellt, bellt, hundegebell, gebell > ruhestörung, nachbarschaftslärm
hund gebissen, biss, hundebiss, beißt > hundebiss
hundekot, hundehaufen, hundescheiße > straßenreinigung, hund
baum umfallen, baum umgefallen, baum gefährlich, ast abgebrochen, baum morsch, baum krank > gefährlichen baum
hecke, hecke schneiden > baum, grünschnitt
tonne nicht abgeholt, müll nicht geholt, müllabfuhr nicht da, nicht abgeholt, nicht geholt, müll stehen geblieben, müllabfuhr vergessen, tonne voll, nicht geleert > nicht geleerte tonne reklamieren, abfallkalender
müll abgeladen, jemand müll, müll straße, müll abgelegt, müll wald > wilden müll
glas, flaschen, glasflaschen, gläser > altglascontainer
farbeimer, farben, lacke, lösungsmittel, pinsel > schadstoffmobil sondermüll, farben
grünzeug, gartenabfälle, unkraut, heckenschnitt, gras > grünschnitt gartenabfälle
bauschutt, steine, ziegel, fliesen > bauschutt
reifen, autoreifen > wertstoffhof, sondermüll
medikamente, tabletten wegwerfen > schadstoffmobil, sondermüll
müll, abfall > abfall, müll
mülltermine, müllkalender, wann müll > abfallkalender
imbisswagen, foodtruck, food truck, imbissbude, kiosk, marktstand > reisegewerbekarte, gaststättenerlaubnis, marktstand, lebensmittelbetrieb
nebenberuflich, nebengewerbe, kleingewerbe, freiberuflich, freelancer > gewerbe anmelden, existenzgründung
laden schließen, gewerbe aufgeben, geschäft aufgeben, firma schließen, geschäft schließen > gewerbe abmelden
laden, geschäft > gewerbe, ladenlokal
ekliges essen, restaurant dreckig, essen verdorben, schmutzige küche, schimmel essen, restaurant beschwerde, lebensmittelvergiftung > lebensmittelüberwachung beschwerde
straße sperren, straßensperrung, straße absperren > straßenfest, veranstaltung öffentlichen raum, verkehrsrechtliche anordnung
raum feier, feiern, partyraum, hochzeitsfeier, geburtstagsfeier, raum mieten, saal mieten > stadthalle bürgerhaus
party, konzert, open air > veranstaltung anmelden
feuerwerk geburtstag, feuerwerk hochzeit, feuerwerk abbrennen > feuerwerk silvester genehmigen
liegen gelassen, liegen lassen, vergessen bus, im bus vergessen, verloren > fundsache, verlust
handy bus, tasche bus, jacke bus, rucksack, brille, geldbörse, brieftasche, portmonee, geldbeutel, schirm > fundsache
handy verloren, handy gefunden, tasche verloren, jacke verloren, ring verloren, brille verloren, geldbörse verloren > fundsache melden suchen
gefunden, fundstück > fundsache melden
schöffe, schöffin, laienrichter > schöffin schöffe
bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, ob > oberbürgermeisterin sprechstunde, bürgermeister
wahl urlaub, briefwahl urlaub, wählen urlaub, wahl verreist > briefwahl
buch, bücher, ausleihen > medien, bibliothek
buch verlängern, buch länger, bücher länger, länger behalten, ausleihe verlängern > medien verlängern
arzt nachts, arzt wochenende, notarzt, notdienst, bereitschaftsarzt, kinderarzt nachts, zahnarzt notdienst, apotheke nachts, notapotheke > apothekennotdienst bereitschaftsdienst
geschlagen, schlägt, gewalt, gewalttätig, misshandelt, bedroht > gewalt, schutz häuslicher gewalt, opfer gewalttaten
mann schlägt, freund schlägt, partner schlägt, vater schlägt, schlägt mich, frauenhaus, häusliche gewalt, mann haut, mann bedroht > frauenhaus schutz häuslicher gewalt, frauenhaus
frau schlägt > schutz häuslicher gewalt, opfer gewalttaten
kind geschlagen, kind schlagen, kinder geschlagen, kind misshandelt, kind vernachlässigt, nachbarskind, kind schreit, kind verwahrlost, kindesmisshandlung, kindesmissbrauch, kind hungert > gefährdung eines kindes, kinderschutz, inobhutnahme
zuhause geschlagen, eltern schlagen, papa schlägt, mama schlägt, papa haut, mama haut > inobhutnahme kindernotdienst, gefährdung eines kindes
vergewaltigt, vergewaltigung, sexuell belästigt, missbraucht, sexueller missbrauch, überfallen, opfer > opfer gewalttaten
stalker, stalking, verfolgt mich, verfolgt > auskunftssperre gefährdung, opfer gewalttaten, wohnungsverweisung
obdachlos, obdachlosenheim, obdachlosenunterkunft, wohnungslos, keine wohnung, auf der straße, schlafe auto, schlafe draußen, schlafen auto, schlafen straße, notschlafstelle, unterkunft nacht, kein schlafplatz > wohnungslosigkeit notunterkunft, obdachlosigkeit
räumung, räumungsklage, kündigung wohnung, wohnung gekündigt, wohnung verlieren, aus der wohnung, raus wohnung, wohnung raus, zwangsräumung > wohnungsverlust, wohnungslosigkeit
drogen, alkohol, süchtig, sucht, alkoholiker, kokain, kiffen, säuft, trinkt, spielsucht > suchtberatung, alkohol, drogen
ungewollt schwanger, abtreibung, abtreiben, schwangerschaftsabbruch, beratungsschein, schwanger was tun > schwangerschaftskonfliktberatung, schwangerschaftsberatung, vertrauliche geburt
verrückt, psychose, wahnvorstellungen, depressiv, depression, psychisch krank, psychisch, nervenzusammenbruch, panikattacken, angstzustände, burnout > sozialpsychiatrischer dienst, psychische krise, unterbringung psychischer krankheit
umbringen, selbstmord, suizid, lebensmüde, nicht mehr leben > sozialpsychiatrischer dienst, psychische krise
einsam, allein, niemanden > stadtteiltreff, seniorentreff, selbsthilfegruppe
essstörung, magersucht > suchtberatung, selbsthilfegruppe
kind schlägt, kind aggressiv, überfordert kind, schreibaby, überfordert eltern, kind schwierig, kind hört nicht, pubertät > erziehungsberatung, hilfe erziehung, familienhilfe
mobbing > schulpsychologische, schulsozialarbeit
nachbar, nachbarn > nachbarschaftslärm, schiedsamt
streit, nachbarschaftsstreit, zoff, ärger nachbar, streit nachbar > schiedsamt, nachbarschaftslärm
geflüchtet, flüchtling, asyl, asylbewerber > asylsuchende, geflüchtete, flüchtlinge
familie nachholen, frau nachholen, familiennachzug > familiennachzug
ukraine, ukrainer > ukraine
job stadt, arbeiten stadt, jobs stadt, stellenausschreibung, jobs, karriere, bewerben, stellenanzeigen > stellenangebote
job, arbeit > stellenangebote, arbeit
beglaubigen, beglaubigt, beglaubigung, kopie bestätigen > beglaubigung
taube, tauben > tauben
spielplatz kaputt, schaukel kaputt, rutsche kaputt > spielplatz schaden
gully, gullideckel, kanaldeckel > kanalverstopfung, straßenschaden
wasser keller, keller überflutet, überschwemmung, hochwasser > hochwasserschutz, kanalverstopfung
stromausfall, kein wasser, wasserrohr > rohrbruch
trinkwasser, wasserqualität > trinkwasser
zigarettenautomat, spielautomat > geldspielgeräte
corona, masern, grippeimpfung > schutzimpfungen, ansteckenden krankheit
zahnarzt > zahnärztliche
bürgersteig, gehweg kaputt, gehweg uneben, radweg kaputt, bordstein, stolperfalle, straße uneben > straßenschaden
straße dreckig, straße kehren, kehrmaschine, straße schmutzig > straßenreinigung
parkschein, parkuhr, parkgebühren, parken > parkausweis, bewohnerparkausweis
zebrastreifen, verkehrsschild, verkehrsspiegel, tempo 30, spielstraße > verkehrszeichen
badesee, baden see > badegewässer
hundewiese, leine, anleinen, maulkorb > leinenpflicht
marder, waschbär, schädling, kammerjäger, bettwanzen > ratten schädlinge
schlange, igel, kaninchen, hase, schildkröte, papagei, wellensittich, hamster, eule, fledermaus > tier, artgeschützte tiere
tier zugelaufen, vogel gefunden, igel gefunden, schlange gefunden, kaninchen gefunden, schildkröte gefunden > fundtier
wasserrechnung, abwasserrechnung, abwasser rechnung, gebührenbescheid wasser > abwassergebühren, zählerstand
nebenkosten, heizkosten, heizkostenabrechnung > unterkunft heizung, wohngeld, energieberatung
wasserzähler > zählerstand, gartenwasserzähler
kamin, ofen > schornsteinfeger feuerstättenschau
treppenlift, badumbau, bad umbauen, rampe, barrierefrei umbauen, dusche umbauen > barrierefreien umbau, wohnberatung
notrufknopf, notrufarmband, notruf zuhause, notruf oma > hausnotruf
menüdienst, essen bringen, mittagessen senioren > essen rädern
tagespflege, kurzzeitpflege, verhinderungspflege, pflegedienst > pflegeberatung, hilfe pflege
selbsthilfe, krebs, krebsberatung > selbsthilfegruppe
rauchen aufhören > suchtberatung
verhütung, pille danach > schwangerschaftsberatung
umgangsrecht, besuchsrecht, sorgerecht streit > sorgerecht, trennung scheidungsberatung
stiefkind > adoption
jugendtreff, jugendclub, jugendhaus > jugendzentrum
legasthenie, förderschule, inklusion schule, lernschwäche > sonderpädagogischer förderbedarf
abschluss nachholen, abitur nachholen, schulabschluss > schulabschluss nachholen
studium, studieren, uni > bafög studium
hüpfburg, kindergeburtstag > spielmobil
vereinsförderung, zuschuss verein, verein geld > sportförderung, kulturförderung
theater, konzertkarten > theaterabonnement
sehenswürdigkeiten, stadtrundgang, stadtrundfahrt > stadtführung
hotel, übernachtung, pension zimmer, ferienzimmer > unterkunft vermitteln
wohnmobil, camping, campingplatz, wohnwagen > wohnmobilstellplatz
drohne > drohnenflug
film drehen, filmen, dreharbeiten > drehgenehmigung
flyer verteilen, infostand, parteistand > infostände
petition, unterschriften sammeln, bürgerbegehren > bürgerbegehren, einwohnerantrag
stadtrat, gemeinderat, ratssitzung > ratssitzung, stadtrat
wahllokal, wahlbenachrichtigung, wahlkarte > wählerverzeichnis, wahl
daten löschen, meine daten, dsgvo > datenschutzauskunft
gestank, stinkt, geruch > geruchsbelästigung
baulärm, lärm baustelle > baustelle beschwerde, ruhestörung
eternit, asbest > asbest
regal, bett, lattenrost, kinderwagen, kommode, sessel, tisch, stühle > sperrmüll
karton, kartons, pappe > papiertonne, altpapier
energiesparlampe, druckerpatrone, akku, akkus, spraydose, altöl, fett > schadstoffmobil sondermüll
computer, laptop, drucker, mikrowelle, toaster, kabel > elektroaltgeräte
tonne kaputt, tonne weg, tonne gestohlen, tonne verschwunden, mülltonne gestohlen > mülltonne beschädigte verschwundene
plastik, verpackung, verpackungen, dosen > gelbe säcke, leichtverpackungen
anhängerkupplung, tuning, umbau auto, felgen > technische änderung fahrzeug
auto ins ausland, auto exportieren, ausfuhr > ausfuhrkennzeichen
auto importieren, auto aus dem ausland > importfahrzeug
idiotentest, führerschein entzogen, führerschein abgenommen, führerschein wieder, lappen weg, führerschein alkohol > neuerteilung fahrerlaubnis
führerschein machen, fahrschule > führerschein erstmals
onlineshop, online shop, friseur, nagelstudio, reinigungsfirma, gmbh, handwerk > gewerbe anmelden
shisha bar, alkohol verkaufen, bar eröffnen > gaststättenerlaubnis
abschiebung > duldung, migrationsberatung
aufenthaltskarte, aufenthaltstitel verloren, eat > elektronischer aufenthaltstitel
deutschtest, sprachzertifikat, b1 > deutschprüfung, sprachtest
neu stadt, neu hier, frisch zugezogen, neubürger > wohnsitz anmelden, neubürgerpaket
wg, zimmer, wg zimmer, untermiete, untermieter > wohnsitz anmelden, wohnungsgeberbestätigung
grab geld, grab teuer, grab sozialamt, beerdigung teuer > bestattungskosten
erbschaft, geerbt > nachlass, erbschein
gutachten > gutachten
straßenlampe, straßenlicht, lampe straße, lampe flackert, straßenlaterne aus > straßenbeleuchtung
hecke nachbar, baum nachbar, nachbarbaum, äste nachbar > schiedsamt
rechnung stadt, mahnung, pfändung, vollstreckung > mahnung vollstreckung
steuererklärung > steuererklärung
spende, spenden > spende
bekannte suchen, ahnen, stammbaum, ahnenforschung > stadtarchiv
fundfahrrad, versteigerung > versteigerung fundsachen
blutspende, erste hilfe > katastrophenschutz
geburtstag 100, goldhochzeit > ehejubiläum, geburtstagen
`,
  deeds: `
spanien, italien, türkei, polen, österreich, schweiz, frankreich, amerika, usa, england, großbritannien, niederlande, holland, belgien, dänemark, schweden, norwegen, finnland, tschechien, ungarn, rumänien, bulgarien, griechenland, kroatien, serbien, portugal, russland, syrien, afghanistan, irak, iran, indien, china, japan, kanada, australien, thailand, ausländisch, ausländische, ausländischen > ausland, ausländische
freischalten, aktivieren, einschalten > einschalten, aktivieren
verlängern, verlängerung, abgelaufen, läuft ab, erneuern, erneuerung, weiter > verlängern, beantragen, weiterbewilligung, ausstellen
neu machen, neuer, neue, neues, neuen > beantragen, ausstellen, neu
abgeben, zurückgeben > abgeben, zurückgeben
beantragen, beantragung, antrag, bekommen, kriegen, krieg, bekomm, erhalten, holen, ausstellen lassen > beantragen, ausstellen, antrag
abholen, abholung, fertig, abgeholt > abholen
verloren, verlieren, verlust, verlegt, vermisst, weg, weck, futsch, geklaut, klaut, gestohlen, diebstahl > verlust, diebstahl, ersatz, ersatzführerschein, verloren
anmelden, anmeldung, registrieren, eintragen > anmelden, anmeldung, anzeigen, zulassen, registrieren
abmelden, abmeldung, kündigen > abmelden, abmeldung
ummelden, ummeldung > ummelden
ändern, änderung, ändere, geändert > ändern, änderung, ummelden
umtauschen, eintauschen, tauschen > umtauschen, tauschen
melden, mitteilen, bescheid sagen > melden, anzeigen, mitteilen
reklamieren, beschweren > reklamieren, beschwerde
kaputt, defekt, geht nicht, ausgefallen > defekt, schaden, beschädigt
eröffnen, aufmachen, gründen > erlaubnis, gründen, anmelden
schließen, zumachen, aufgeben > abmelden
loswerden, wegwerfen, wegbringen, wegschmeißen, wohin, entsorgen > entsorgen
größere, kleinere > tauschen
bauen, errichten > bauen, baugenehmigung
mieten, leihen, ausleihen > mieten, ausleihen
kaufen, besorgen > kaufen, erwerben
suchen, finden > suchen, finden, vermitteln
reservieren, buchen > reservieren, buchen
befreien, befreiung, ermäßigung, rabatt > befreiung, ermäßigung
aufstellen, hinstellen > aufstellen
verkaufen, verkauft > verkauf
erlaubt, darf, genehmigung, erlaubnis > genehmigung, erlaubnis
zuschuss, förderung, fördergeld > zuschuss, förderung, beihilfe
widersprechen, wehren > widerspruch, einspruch
`,
};
