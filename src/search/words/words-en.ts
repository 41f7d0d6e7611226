import type {EverydayWords} from '../word-list.js';

/** English everyday words, for the German names of services. */
export const words: EverydayWords = {
  weak: `my me i you your we our the a an of for to in on at with from by how do does can could where what when which who is are was be been
need want get have has had would like please hello help about and or if it this that there time online form application apply
cost costs price fee documents appointment make book new old next last year week month first`,
  office: `opening hours open opened closed phone telephone number address office contact where when`,
  things: `
id card, identity card, identification, national id > personalausweis
id > personalausweis
passport > reisepass
passport child, passport baby, child passport > reisepass kinder
passport urgent, express passport, emergency passport > reisepass express, vorläufigen reisepass
passport photo > passbild
register address, register residence, residence registration, address registration, city registration, register city, registration certificate address, register flat > wohnsitz anmelden
address, residence > wohnsitz
change address, new address, moved, moving, move, moved house > wohnsitz ummelden, wohnsitz anmelden
moving abroad, leave germany, leaving germany, moving away, deregister, deregister address > wohnsitz abmelden
landlord confirmation, landlord > wohnungsgeberbestätigung, mietwohnung
registration certificate, proof residence, proof of address > meldebescheinigung
second home, second residence > nebenwohnung
city hall, town hall, citizens office, registration office, citizen center > bürgerbüro, bürgeramt
immigration office, foreigners office, foreigners authority, immigration > ausländerbehörde, migration integration
registry office > standesamt
youth welfare office, youth office > jugendamt
job centre, job center, jobcentre > jobcenter, jobcenter eschenfurt
employment office, unemployed, unemployment, unemployment benefit > arbeitslos, bürgergeld
lost property, lost and found, found > fundsache, fundbüro
library > bibliothek
library card > bibliotheksausweis
museum > museum
swimming pool, pool > hallenbad freibad
swimming lessons, learn swimming > schwimmkurs
sauna > sauna
driving licence, driving license, driver license, drivers license, driver's licence > führerschein, fahrerlaubnis
exchange licence, exchange license, exchange driving licence, foreign licence, foreign license, convert license, licence exchange, license exchange, convert licence > ausländische fahrerlaubnis umschreiben, führerschein umtauschen
international licence, international license, international driving permit > internationalen führerschein
car, vehicle > fahrzeug
register car, car registration, register vehicle > fahrzeug zulassen, fahrzeug umschreiben
deregister car > fahrzeug außer betrieb setzen
number plate, licence plate, license plate > kennzeichen, wunschkennzeichen
parking permit, resident parking, residents parking > bewohnerparkausweis
parking ticket, speeding ticket, fine, speeding > bußgeld, verwarnung
towed, towed car > abgeschlepptes fahrzeug
disabled parking > parkausweis schwerbehinderte
residence permit, residence title, residency permit > aufenthaltserlaubnis
renew residence, residence permit renewal, extend residence, renew permit, extend permit, permit renewal > aufenthaltserlaubnis verlängern
visa > visum, verpflichtungserklärung
extend visa, renew visa, visa extension > visum verlängern
invite, invitation, invitation letter, visitor > verpflichtungserklärung
permanent residence, settlement permit, permanent residency > niederlassungserlaubnis
blue card > blaue karte
work permit > aufenthaltserlaubnis beschäftigung
student visa, study permit > aufenthaltserlaubnis studium
family reunion, family reunification > familiennachzug
citizenship, german citizen, naturalisation, naturalization, german nationality, german passport > einbürgerung
citizenship test, naturalisation test > einbürgerungstest
refugee, asylum, asylum seeker > asylsuchende, geflüchtete, flüchtlinge
temporary protection > vorübergehenden schutz
ukraine > ukraine
translator, interpreter, translation > dolmetscher
german course, learn german, language course, german class, integration course > integrationskurs, volkshochschulkurs
german test, language test > deutschprüfung
birth certificate > geburtsurkunde
birth, newborn, baby, register birth, register baby > geburt anzeigen
name, change name > namensänderung, familiennamen ändern, vornamen ändern
married, marry, marriage, wedding > eheschließung anmelden, trautermin
marriage certificate > eheurkunde
certificate no impediment > ehefähigkeitszeugnis
divorce, separation > scheidung, trennung
death, died, dead, passed away > sterbefall anzeigen
death certificate > sterbeurkunde
funeral, burial, grave, cemetery > bestattung, grab
dead animal, dead cat, dead dog, dead bird, dead pigeon, dead fox, roadkill > verendetes tier
parental allowance, parental benefit, parental leave > elterngeld
child benefit > kindergeld
child supplement > kinderzuschlag
maintenance, child support, alimony > unterhaltsvorschuss
single mother, single parent > unterhaltsvorschuss, beistandschaft
kindergarten, nursery, daycare, day care, preschool, creche, childcare, kita > kitaplatz
childminder, nanny > kindertagespflege, babysitterbörse
babysitter > babysitterbörse
school, primary school, elementary school > grundschule
secondary school, high school > weiterführenden schule
after school care, all day school > ganztagsschule
school bus, school ticket > schülerfahrkarte
holiday camp, summer camp, school holidays > ferienbetreuung
student grant, student loan > bafög
school lunch, school trip > bildung teilhabe
midwife > familienhebamme
pregnant, pregnancy > schwangerschaftsberatung
abortion, unwanted pregnancy > schwangerschaftskonfliktberatung
housing benefit, rent allowance, rent subsidy, help rent, pay rent, rent support > wohngeld
social housing, cheap flat, council flat, affordable flat > wohnberechtigungsschein, geförderter wohnungen
rent increase, rent index > mieterhöhung, mietspiegel
mould, mold, heating broken > mängel mietwohnung
eviction, evicted, losing flat, lose apartment > wohnungsverlust
homeless, nowhere sleep, shelter, sleeping rough, sleep street > wohnungslosigkeit notunterkunft
welfare, social benefits, benefits, income support, social assistance, no money > bürgergeld, grundsicherung, hilfe lebensunterhalt
debt, debts > schuldnerberatung
pension, retirement > rentenantrag, rente
care home, nursing home > pflegeheim
care, carer, elderly care > pflegeberatung, hilfe pflege
meals wheels > essen rädern
disability, disabled > schwerbehinderung
disability card, disabled card, disabled pass > schwerbehindertenausweis
dementia > demenzberatung
building permit, planning permission, building permission > baugenehmigung
solar, solar panel > solaranlage, balkonkraftwerke
tree, cut tree, fell tree > baum fällen
rubbish, garbage, trash, waste, bin > abfall, mülltonne
collection dates, bin day, garbage collection, waste collection, rubbish collection, when garbage, when rubbish, waste calendar, trash collection, bins collected > abfallkalender abfuhrtermine
not collected, bin not emptied, garbage not collected, rubbish not collected, trash not collected > nicht geleerte tonne
bulky waste, bulky rubbish, old sofa, old furniture, furniture, sofa, mattress > sperrmüll
recycling, recycling centre, recycling center, dump > wertstoffhof recyclinghof
yellow bag, yellow bags, yellow bin > gelbe säcke, gelbe tonne
paper bin > papiertonne
organic bin, compost > biotonne
glass, bottles > altglascontainer
clothes, old clothes > altkleidercontainer, kleiderkammer
fridge, electronics, washing machine, old tv > elektroaltgeräte
paint, batteries, hazardous waste > schadstoffmobil sondermüll
illegal dumping, fly tipping, rubbish dumped > wilden müll
christmas tree > weihnachtsbaum
pothole, road damage, broken road > straßenschaden
street light, street lamp, lamp > straßenbeleuchtung
traffic light > ampel
graffiti > graffiti
dog > hund
dog tax, register dog, dog licence, dog registration > hund anmelden, hundesteuer
dog bite > hundebiss
found dog, found cat, lost cat, lost dog, stray > fundtier
rats, rat, mice, pests > ratten schädlinge
wasps, wasp nest, hornets > wespennest
fishing licence, fishing license, fishing permit > fischereischein
noise, loud neighbour, loud neighbor, noisy neighbour, noisy neighbor, loud music > ruhestörung nachbarschaftslärm
neighbour, neighbor, dispute > schiedsamt, nachbarschaftslärm
police clearance, criminal record, certificate conduct, background check, police certificate > führungszeugnis
certified copy, certify, notarize, certification > beglaubigung
apostille > apostille
business, register business, start business, trade licence, self employed, freelancer, open business, company, found company > gewerbe anmelden, existenzgründung
restaurant, bar, cafe, pub > gaststättenerlaubnis
food handling, health certificate, food hygiene > belehrung infektionsschutzgesetz
job, jobs, vacancy, vacancies, career > stellenangebote
apprenticeship, internship > ausbildungsplatz, praktikum
recognition degree, foreign degree, recognize degree, qualification recognition, diploma recognition > berufsabschlüsse anerkennung, schulabschlüsse
tax, tax id, tax number > steuer id
property tax > grundsteuer
postal vote, vote, election, absentee ballot > briefwahl, wahl
mayor > oberbürgermeisterin
complaint, complain > beschwerde
volunteer, volunteering > ehrenamt
vaccination, vaccine > schutzimpfungen
doctor night, doctor weekend, emergency doctor, pharmacy night, emergency pharmacy > bereitschaftsdienst
mental health, depression, depressed, psychiatric > sozialpsychiatrischer dienst
drugs, addiction, alcohol, addicted > suchtberatung
violence, hits me, beats me, domestic violence, husband hits, abuse, abused, women shelter > frauenhaus schutz häuslicher gewalt
raped, rape, assaulted, sexual assault > opfer gewalttaten
child abuse, child danger, child neglected, child beaten > gefährdung kindes
bus ticket, monthly pass, bus pass, public transport > stadtbusse abo
broadcasting fee, tv licence, radio tax > rundfunkbeitrag
bike, bicycle > fahrrad
garden, allotment > kleingarten
music school, piano lessons > musikschule
sports hall, gym hall > sporthalle, turnhalle
room party, rent hall, event hall, rent room > stadthalle bürgerhaus
street party > straßenfest
fireworks > feuerwerk
weapon, gun > waffenschein
tourist, tourist information, sightseeing, guided tour > tourist information, stadtführung
hotel, accommodation > unterkunft vermitteln
`,
  deeds: `
renew, renewal, extend, extension, expired > verlängern, beantragen
lost, lose, stolen, missing > verlust, diebstahl, ersatz, ersatzführerschein
pick up, collect, pickup > abholen
register, registration, sign up, enrol, enroll > anmelden, anmeldung, anzeigen
cancel, deregister > abmelden
change > ändern, ummelden
exchange, swap > umtauschen, umschreiben
report > melden
broken > defekt, schaden, beschädigt
dispose, throw away, get rid > entsorgen
rent, hire > mieten
buy > kaufen
become > werden
`,
};
