import type {EverydayWords} from '../word-list.js';

/** Turkish everyday words: most are beginnings, since endings are added to them. */
export const words: EverydayWords = {
  weak: `ben benim biz bizim bir ve veya için ile ne nasıl nerede nereye nereden hangi kaç kim istiyorum istiyoruz lazım gerekiyor gerek var yok
mı mi mu mü almak alabilirim yapmak yapılır yapmam yeni eski zaman için olmak oldum bana başvuru* başvurusu ücret ücreti randevu belge belgesi form yardım`,
  office: `açık kapalı saat saatleri çalışma telefon adres numarası numara nerede`,
  things: `
kimli*, nüfus cüzdan* > personalausweis
pasaport* > reisepass
çocuk pasaport*, bebek pasaport* > reisepass kinder
ikamet*, ikametgah*, adres kayd*, adres kayıt*, adres bildir* > wohnsitz anmelden, meldebescheinigung
adres*, adres değiş* > wohnsitz ummelden, adresse ändern
taşın*, ev değiş* > wohnsitz ummelden, wohnsitz anmelden
yurt dışı taşın*, türkiye taşın*, türkiye dön* > wohnsitz abmelden wegzug ausland
oturma izn*, oturum*, ikamet izn*, oturma müsaade* > aufenthaltserlaubnis verlängern, aufenthaltserlaubnis
süresiz oturum*, süresiz oturma*, yerleşim izn* > niederlassungserlaubnis
vize* > visum, verpflichtungserklärung
davet*, davetiye* > verpflichtungserklärung
aile birleşim* > familiennachzug
vatandaş*, alman vatandaş*, alman pasaport* > einbürgerung beantragen
çalışma izn* > aufenthaltserlaubnis beschäftigung
yabancılar daires*, yabancılar > ausländerbehörde, migration integration
belediye*, vatandaş büro*, nüfus daires* > bürgerbüro
evlendirme daires*, nikah daires* > standesamt
gençlik daires* > jugendamt
iş bulma*, iş kurum* > jobcenter, arbeitslos
ehliyet*, sürücü belge* > ausländische fahrerlaubnis umschreiben, führerschein umtauschen, führerschein
araba*, araç*, otomobil* > fahrzeug
araba kayd*, araba kayıt*, araç ruhsat*, araç kayıt* > fahrzeug zulassen
plaka* > kennzeichen
park kart*, park izn*, otopark* > bewohnerparkausweis
park ceza*, trafik ceza*, ceza, cezası > bußgeld, verwarnung
evlen*, evlilik*, nikah*, düğün* > eheschließung anmelden, trautermin, eheschließung auslandsbeteiligung
evlilik cüzdan*, evlenme belge* > eheurkunde
boşan* > scheidung
doğum* > geburt anzeigen, geburtsurkunde
doğum belge*, doğum sertifika*, doğum kağı* > geburtsurkunde
bebek*, yeni doğan* > geburt anzeigen
ölüm*, öldü*, vefat* > sterbefall anzeigen
cenaze*, mezar*, defin* > bestattung, grab
ölü hayvan*, ölü kedi*, ölü köpe*, ölü kuş*, ölü güvercin* > verendetes tier
isim*, ad değiş*, soyad* > namensänderung, familiennamen
kreş*, anaokul*, yuva* > kitaplatz
okul* > grundschule
okul kayd*, okul kayıt*, ilkokul* > grundschule anmeldung
lise*, ortaokul* > weiterführenden schule
çocuk para* > kindergeld
ebeveyn para*, anne baba para*, doğum para* > elterngeld
nafaka* > unterhaltsvorschuss
kira yardım*, ev yardım*, konut yardım* > wohngeld
kira*, ev sahib* > mietwohnung, wohngeld, mieterhöhung
sosyal konut*, ev arı*, ucuz ev* > wohnberechtigungsschein, geförderter wohnungen
evsiz*, sokakta* > wohnungslosigkeit notunterkunft
ev çıkar*, tahliye* > wohnungsverlust
işsiz*, işsizlik* > arbeitslos, bürgergeld
sosyal yardım*, para yardım*, geçim* > bürgergeld, grundsicherung
borç*, borcu* > schuldnerberatung
emekli*, emeklilik* > rentenantrag
iş arı*, iş ilan*, iş bul* > stellenangebote
meslek eğitim* > ausbildungsplatz
engelli*, sakat* > schwerbehinderung, schwerbehindertenausweis
bakım*, yaşlı bakım* > pflegeberatung, hilfe pflege
huzurev*, bakımev* > pflegeheim
hamile*, gebe* > schwangerschaftsberatung
kürtaj* > schwangerschaftskonfliktberatung
aşı > schutzimpfungen
doktor gece*, nöbetçi eczane*, nöbetçi doktor* > bereitschaftsdienst
çöp*, atık* > abfall, mülltonne
çöp zaman*, çöp gün*, çöp toplan*, çöp takvim* > abfallkalender abfuhrtermine
çöp alınma*, çöp toplanma* > nicht geleerte tonne, abfallkalender
eski eşya*, eski mobilya*, mobilya*, kanepe*, koltuk* > sperrmüll
sarı torba*, sarı poşet* > gelbe säcke
geri dönüşüm* > wertstoffhof
cam > altglascontainer
köpek*, köpek vergi* > hund anmelden, hundesteuer
kedi* > fundtier
fare*, sıçan* > ratten
gürültü*, komşu* > nachbarschaftslärm, schiedsamt
sabıka*, adli sicil* > führungszeugnis
onay*, tasdik* > beglaubigung
tercüman*, çevirmen*, tercüme* > dolmetscher
almanca*, dil kurs*, almanca kurs*, entegrasyon* > integrationskurs, volkshochschulkurs
işyeri*, iş yeri aç*, dükkan*, şirket* > gewerbe anmelden
restoran*, lokanta*, kafe* > gaststättenerlaubnis
inşaat*, yapı izn*, ruhsat* > baugenehmigung
vergi* > steuer
seçim*, oy > wahl, briefwahl
kütüphane* > bibliothek
yüzme*, havuz* > schwimmkurs, hallenbad freibad
kayıp eşya*, buldum > fundsache
otobüs* > stadtbusse
mülteci*, sığınma*, iltica* > asylsuchende, geflüchtete
dövüyor, dövdü, şiddet* > frauenhaus schutz häuslicher gewalt
uyuşturucu*, alkol*, bağımlı* > suchtberatung
depresyon*, psikoloj* > sozialpsychiatrischer dienst
tecavüz* > opfer gewalttaten
sokak lamba* > straßenbeleuchtung
yol çukur* > straßenschaden
diploma* > anerkennung, berufsabschlüsse
`,
  deeds: `
kayıt*, kayd*, kaydet* > anmelden, anmeldung
kaybet*, kayıp*, kaybol*, çalın*, çaldır* > verlust, diebstahl, ersatz
uzat*, yenile*, bitti* > verlängern, beantragen
değiş* > umtauschen, umschreiben, ändern
çıkart* > beantragen, ausstellen
iptal* > abmelden
teslim al* > abholen
bildir*, şikayet* > melden, beschwerde
atmak > entsorgen
bozuk*, kırık* > defekt, schaden
`,
};
