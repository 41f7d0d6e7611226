/**
 * Words of people in need, in all languages at once, because nobody in need changes the language of a page first. Each
 * line is a pattern: all its parts have to occur in the query, in any order. Bars separate alternatives, `vergewaltig*`
 * matches every word that begins so, and a line that begins with `=` matches the whole query only. The first topic with
 * a matching line counts, so special topics stand before general ones.
 */
import type {EmergencyTopic} from './emergency-numbers.js';

const partner = 'mann|ehemann|freund|partner|exmann|exfreund|expartner|verlobter|lebensgefährte|lebensgefährten|ehemannes|'
  + 'mannes|freundes|kerl|ex|papa|vater|schwiegervater|bruder|sohn';
const woman = 'frau|ehefrau|freundin|partnerin|exfrau|exfreundin|mutter|schwester|tochter|nachbarin';
const parent = 'papa|vater|mama|mutter|eltern|stiefvater|stiefmutter|opa|oma|onkel|bruder|tante|familie';
const child = 'kind|kinder|kindes|baby|säugling|kleinkind|nachbarskind|nachbarskinder|nachbarkind|nachbarkinder|sohn|tochter|'
  + 'nichte|neffe|enkel|enkelin|enkelkind|junge|mädchen|schüler|schülerin|mitschüler|mitschülerin';
const old = 'oma|opa|großmutter|großvater|heim|pflegeheim|altenheim|altersheim|seniorenheim|heimbewohner|pflegebedürftig*|'
  + 'senior*|pfleger|pflegerin|pflegekraft|pflegedienst|pflege';
const hits = 'schlägt|schlegt|schlagt|schlug|schlagen|haut|hauen|prügelt|prügeln|verprügel*|würgt|würgen|gewürgt|misshandel*|'
  + 'mißhandel*|tritt|schubst|geschlagen|geschlagn|gehauen|verhauen|boxt|terrorisiert|vergewaltig*|'
  + 'gewalttätig|zuschlägt|geprügelt|quält|schlage|gschlogn|schlogt';
const hurt = 'geschlagen|gehauen|verprügel*|misshandel*|mißhandel*|vernachlässig*|verwahrlos*|eingesperrt|gequält|hungert|'
  + 'hungern|verhungert|gefährdet|gefahr|misshandelt|gewalt|alleingelassen|angekettet|angeschrien|bedroht';
const night = 'nachts|nacht|wochenende|sonntag|sonntags|feiertag|feiertags|feiertagen|samstag|samstags|abends|mitternacht|'
  + 'ostern|weihnachten|jetzt|heute|offen|erreichbar|mittwochnachmittag';
const swallowed = 'getrunken|gegessen|geschluckt|verschluckt|trinkt|isst|gegesen|genommen|gelutscht|geleckt|trunken';
const stuff = 'gift|spülmittel|putzmittel|reiniger|waschmittel|klorreiniger|kloreiniger|wcreiniger|abflussreiniger|rohrreiniger|'
  + 'tabletten|tablette|medikamente|medikament|pille|pillen|pilze|pilz|beeren|beere|knollenblätterpilz|frostschutz|lampenöl|'
  + 'batterie|knopfzelle|zigarette|zigaretten|chlor|säure|benzin|seife|bleiche|bleichmittel|entkalker|rattengift|'
  + 'schneckenkorn|parfüm|nagellackentferner|shampoo|tollkirsche|maiglöckchen|eibe|goldregen|pflanze|tab|tabs|desinfektionsmittel';

export const emergencyWords: Readonly<Record<EmergencyTopic, string>> = {
  fire: `
es|haus|wohnung|küche|auto|keller|wald|dach|feld|mülltonne|mülltonnen|balkon|nachbar|nachbarhaus|scheune|garage brennt
=feuer
=brand
feuer|flammen|brand wohnung|haus|keller|wald|dach|küche|balkon|garage|hilfe|ausgebrochen|nachbarn
wohnungsbrand|hausbrand|waldbrand|küchenbrand|kellerbrand|zimmerbrand
rauch|qualm wohnung|keller|treppenhaus|nachbar|nachbarn|haus|fenster|dach
gasgeruch|gasleck|gasaustritt|gasalarm
gas riecht|riechen|ausgetreten|strömt|geruch
feuerwehr rufen|anrufen|notruf|alarmieren|nummer|telefonnummer
house|flat|apartment|kitchen|car|building|forest fire|burning
on fire
gas leak|smell
ev*|daire*|mutfak|araba|bina yanıyor|yangın
yangın var
=yangın
gaz koku*
пожеж*
пожар*
горить|горит дім|будинок|квартира|хата|дом
газ пахне|запах|пахнет
حريق
بيت|شقة|منزل|سيارة يحترق|تحترق|يحترق|النار
رائحة غاز`,
  overdose: `
überdosis|überdosiert
zu viele|viel tabletten|schlaftabletten|medikamente
alle tabletten|schlaftabletten|medikamente ${swallowed}
overdose|overdosed
aşırı doz
передоз*
جرعة زائدة`,
  poison: `
vergiftung|vergiftet|vergiftungserscheinungen|pilzvergiftung|rauchvergiftung|kohlenmonoxid|lebensmittelvergiftung
giftnotruf|giftnotrufnummer|giftnotrufzentrale|giftzentrale|giftinformationszentrum
${stuff} ${swallowed}
gift|giftig|giftige|giftigen|giftiges ${child}
poison|poisoned|poisoning
swallowed|drank|ate bleach|pills|pill|battery|detergent|soap|berries|mushroom|mushrooms|cleaner|medicine
zehirlen*|zehir
deterjan|ilaç|pil|çamaşır yuttu|içti|yedi
отруєн*|отруїв*|отруїл*|отрав*
випи*|проковт*|выпил*|проглот* порошок|таблет*|батарей*|миюч*
تسمم|سم
شرب|ابتلع|بلع منظف|دواء|حبوب|بطارية|صابون|كلور`,
  medical: `
herzinfarkt|herzanfall|herzstillstand|schlaganfall|bewusstlos*|bewußtlos*|ohnmächtig|ohnmacht|atemnot|erstickt|verblutet
atmet nicht|nimmer|kaum|schwer
keine|kriegt|bekommt|bekomme|kriege luft
blutet stark|viel|sehr|schlimm|nicht
schwer*|stark* verletzt|unfall|verletzung|verbrennung
autounfall|verkehrsunfall|motorradunfall|fahrradunfall
krampfanfall|stromschlag|ertrunken|ertrinkt|lebensgefahr|lebensgefährlich|wiederbelebung|reanim*|zuckerschock
notarzt|rettungswagen|krankenwagen|rettungsdienst
allergischer schock
fruchtblase|wehen
geburt geht los
starke brustschmerzen
heart attack
stroke
unconscious|ambulance|paramedic
not|can't|cant|cannot|stopped breathing|breathe
bleeding heavily|badly|lot
car|bad|serious accident
kalp krizi
felç|ambulans|bayıldı|baygın
nefes al*
kaza yarali|yaralı|yaralandı|ağır
швидк* допомог*
инфаркт*|інфаркт*|інсульт*|инсульт*|непритомн*|знепритомн*
скор* помощ*
не дихає|дышит
нещасний випадок
نوبة قلبية
جلطة|اسعاف|إسعاف
فقد الوعي
لا يتنفس
حادث سيارة|خطير`,
  doctor: `
arzt|ärztin|kinderarzt|doktor|hausarzt|zahnarzt|augenarzt|ärztlich*|praxis|apotheke ${night}|notdienst
ärztlicher|ärztlichen|kinderärztlicher|zahnärztlicher notdienst|bereitschaftsdienst|notfalldienst
bereitschaftsarzt|ärztenotdienst|arztnotdienst|notdienstpraxis|notfallpraxis|bereitschaftspraxis|zahnarztnotdienst|kindernotarzt|notapotheke|apothekennotdienst|nachtapotheke
fieber|krank|schmerzen|bauchschmerzen|zahnschmerzen|ohrenschmerzen|bauchweh|ohrenweh ${night}
hohes|hoch fieber
=notdienst
kind|baby|sohn|tochter fieber
doctor|pharmacy|dentist|pediatrician night|tonight|weekend|sunday|emergency|hours|now
sick|fever night|weekend|child|baby|tonight
doktor|hekim|eczane|dişçi gece|nöbetçi|acil|hafta|pazar
çocu* ateş*
лікар*|врач*|аптек*|стоматолог* вночі|ноч*|вихідн*|чергов*|дежурн*|ночью|нічн*
температура дитин*|ребенк*|висока|высокая
طبيب|دكتور|صيدلية ليل|الليل|ليلا|مناوب|مناوبة|طوارئ|عطلة`,
  suicide: `
umbringen|umzubringen|umgebracht|umbring*
bring* um mich|sich
suizid*|selbstmord*|selbstmort*|selbsmord*|selbsttötung|selbstötung|freitod|lebensmüde|todeswunsch
nicht|ned|net|keine mehr|weiter leben|weiterleben
nimmer leben|weiterleben
will|möchte|wollte|wünschte sterben|tot|weg
leben beenden|nehmen|ende|sinnlos|satt|lust
kein|keinen sinn mehr
vor zug|bahn springen|werfen|schmeißen
von brücke|dach|hochhaus springen|springt|runter
ritze|ritzt|ritzen|geritzt mich|sich|arm
selbstverletz*|selbstverletzung
aufhängen|erhängen mich|sich
=ich will nicht mehr
=will nicht mehr
suicide|suicidal
kill myself|himself|herself
want|wanna|going die
end my|his|her life
not want live
self harm|hurt
intihar*
ölmek isti*
yaşamak istem*
kendimi öldür*
самогуб*|суїцид*|суицид*|самоубий*
не хочу|хоче жити|жить
хочу|хоче|хочет померти|умереть
انتحار|الانتحار|انتحر
اريد|أريد الموت|أموت|اموت
لا اريد|أريد العيش|أعيش|اعيش
قتل نفسي`,
  crisis: `
psychose|psychotisch|nervenzusammenbruch|wahnvorstellung*|schizophren*|borderline
panikattacke*|panikatacke*|angstattacke*|angstzustände
hört|höre stimmen
depression*|depressiv|depri|burnout
psychische|psychischer|seelische|seelischer|psychiatrische|psychiatrischer krise|notlage|zusammenbruch|notfall|not|ausnahmezustand
psychisch|seelisch krank|ende|belastet|fertig|kaputt|zusammengebrochen
dreht|drehe durch
durchgedreht|durchdreh*|ausgerastet
verrückt geworden|wird|werde|durchgeknallt
krisentelefon|krisendienst|sorgentelefon|seelsorge|telefonseelsorge|kummertelefon
so|ganz|total|sehr|bin verzweifelt|einsam|hoffnungslos
verzweifelt|verzweiflung
niemand|niemanden|keiner|keinen|jemand|jemanden reden|zuhört|zuhören
=ich kann nicht mehr
=kann nicht mehr
=ich bin am ende
=ich habe angst
depressed|psychosis|hopeless|lonely|desperate
panic attack
mental breakdown|crisis|health|emergency|illness|ill
hearing voices
someone talk
depresyon*|psikoz|bunalım*
panik atak
ruhsal kriz|hasta
депрес*|психоз*|паніч*|психіатр*|панич*|відчай
психічн*|психолог* криза|допомога|кризов*|розлад
اكتئاب|مكتئب|مكتئبة|يائس
نوبة هلع
أزمة نفسية`,
  elder: `
${old} ${hurt}|gefesselt|fixiert|wundgelegen|verdurstet|ausgenommen
pfleger|pflegerin|pflegekraft|pflegedienst ${hits}
gewalt|misshandlung pflege|pflegeheim|altenheim|alte|ältere|senioren
elderly|grandma|grandpa|grandmother|grandfather|nursing abused|hit|beaten|neglected|abuse
huzurevi|bakımevi|nine*|dede* döv*|şiddet
бабус*|дідус*|бабушк*|дедушк* б'ють|бють|бьют|знущаю*
جدتي|جدي|المسنين يضرب*|عنف`,
  abuse: `
missbrauch*|mißbrauch*|missbraucht ${child}|sexuell*
kindesmissbrauch|kindesmißbrauch|pädophil*
sexueller|sexuellen missbrauch|mißbrauch
als kind missbraucht|mißbraucht|angefasst
sexuell* ${child}|schule|kita|verein|trainer|lehrer|pfarrer
fasst|begrapscht|grapscht|berührt ${child}
=missbrauch
child sexually|molested|molest*
sexual abuse
çocuk taciz|istismar*
цькуван*|розбещен*|сексуальн* дитин*|ребенк*
تحرش|اعتداء طفل|الأطفال|طفلي`,
  rape: `
vergewaltig*|vergewalltig*|vergewaltg*
sexuell* belästig*|übergriff*|genötigt|gewalt|bedrängt|angegriffen
begrapscht|betatscht|ko-tropfen
ko tropfen
zwangsheirat*|zwangsverheirat*|zwangsehe|zwangsprostitution|menschenhandel|genitalverstümmelung
raped|rape|groped
sexual|sexually assault|assaulted|harassed|harassment
forced marriage|marry
tecavüz*|taciz*
zorla evlen*
зґвалтув*|згвалтув*|изнасил*
сексуальн* насил*|домаган*
اغتصاب|اغتصبني|اغتصب|تحرش
زواج قسري|اجباري|إجباري`,
  parents: `
hab|habe geschlagen|gehauen|verhauen mein|meine|meinen ${child}
ich|mir|habe schlage|hau|haue|geschüttelt|schüttel*|schüttle mein|meine|meinen ${child}
rutsch*|ausgerutscht hand mein|meine|meinem
${child}|mutter|vater|eltern|alleinerziehend überfordert|überforderung|ausraste|aggressiv|ausgerastet
überfordert mit kind|kindern|baby
schreibaby
baby hört|aufhört|schreit schreien|nicht|ununterbrochen|stundenlang
kind|sohn|tochter|kinder schlägt|schlagen|haut|tritt|beißt mich|eltern|mama|mutter|papa
elterntelefon
abgehauen|weggelaufen|schwänzt|ritzt sohn|tochter|kind
overwhelmed baby|mother|parent|kids|child
i|i'm hit|hurt my child|kid|baby
çocuğuma|çocuğumu vur*|döv*
б'ю|бю|бью дитину|ребенка
اضرب|أضرب طفلي|ابني`,
  child: `
${parent} ${hits} mich|uns|mi
mama|papa|eltern ${hits}
vater|mutter|stiefvater|papa|mama ${hits} ständig|immer|zuhause|daheim
angst papa|vater|mama|mutter|eltern|stiefvater
zuhause|daheim|hause geschlagen|verprügelt werde|ich|mich
gemobbt|mobbing|mobben|cybermobbing schule|klasse|mitschüler|schüler|kind|jugendlich*
=ich werde gemobbt
kindertelefon|jugendtelefon|kummernummer
nummer gegen kummer
abhauen|weglaufen zuhause|hause
bin|ich elf|zwölf|dreizehn|vierzehn|fünfzehn|jahre|klasse angst|allein|weggelaufen|abgehauen
dad|father|mom|mum|mother|parents|stepfather hits|hit|beats|beat|beating|hurts me
bullied|bullying school
babam|annem döv*|vur*
мене|меня б'є|бє|бьет|б'ють|бють|бьют батько|тато|мама|мати|отец|папа|батьки
أبي|ابي|أمي|امي|والدي يضربني|تضربني`,
  childrisk: `
${child} ${hurt}
kindeswohlgefährdung|kindeswohl|kindesmisshandlung|kindesmißhandlung|kinderschutz|kindernotdienst|jugendnotdienst|inobhutnahme
${partner}|${woman}|nachbar|nachbarn|erzieherin|lehrer ${hits} ${child}
${child} schreit|weint|brüllt ständig|dauernd|immer|nachbar|nachbarn|stundenlang|jeden|nachts
${child} allein wohnung|zuhause|gelassen|tagelang|auto
${child} blaue flecken
child|baby|kid|children abused|abuse|neglected|danger|beaten|hit|beats|hits|hurt|risk|unsafe
çocu* döv*|istismar*|tehlike*|ihmal*|şiddet
дитин*|дітей|ребен*|дете* б'ють|бють|бьют|небезпе*|опасно*|б'є|насил*
طفل*|أطفال*|ولد يضرب*|خطر|إهمال|يضربون|عنف`,
  men: `
frau|ehefrau|freundin|partnerin|exfrau|exfreundin ${hits}|bedroht mich|mir|mi|ihren
meine frau|ehefrau|freundin|partnerin|exfrau ${hits}
meiner frau|ehefrau|freundin|partnerin|exfrau geschlagen|misshandelt|bedroht|verprügelt
gewalt männer|männern|mann
männerhilfetelefon|männerberatung|männerhaus|männernotruf
my wife|girlfriend hits|beats|hit|beat|abuses|abusive|attacks
karım|eşim kadın döv*|vur*
моя|мене жінка|дружина|жена б'є|бє|бьет
زوجتي تضربني`,
  violence: `
${partner} ${hits}|bedroht|bedrohen
nachbar|nachbarn|kollege|bekannter ${hits} frau|freundin|frauen|partnerin
${hits} mich|mi
${woman} wird|wurde|werden|worden ${hits}|bedroht
${hits} vater|mann|papa|er|freund mutter|mama|frau|schwester
häusliche|häuslicher|häusl gewalt
gewalt ehe|beziehung|zuhause|hause|familie|partner|frau|frauen|partnerschaft|gegen
frauenhaus|frauenhäuser|frauennotruf|frauenberatung|hilfetelefon|frauenschutz
angst ${partner}
${partner} eingesperrt|sperrt|kontrolliert|droht
flucht|fliehen|flüchten ${partner}
=gewalt
husband|boyfriend|partner|ex|he hits|hit|beats|beat|beating|abuses|abusive|hurts|threatens|punches|slaps|violent
domestic violence|abuse
afraid|scared of husband|boyfriend|partner
women|women's|womens shelter|refuge
being|am beaten|abused
kocam|eşim|sevgilim|erkek|nişanlım döv*|vur*|şiddet|tehdit
aile|ev* şiddet*
kadın sığınma*
dövüyor|dövdü
чоловік|хлопець|муж|парень б'є|бє|бьет|избивает|погрожує|угрожает
домашн* насил*
мене|меня б'є|бє|бьет|б'ють|бють|бьют|избивает
زوجي|خطيبي|صديقي يضربني|ضربني|يهددني|يضرب
عنف منزلي|أسري|المنزلي|الأسري|اسري|زوجي
يضربني|ضربني`,
  stalking: `
stalk*|gestalk*|gstalkt|auflauer*|aufgelauert|nachstell*|nachstellung
verfolgt|belästigt|beobachtet|bedroht|lauert mich|mir|werde
bedroht|bedrohung|morddrohung|drohanrufe|drohungen
lässt nicht ruhe
ex steht|schreibt|ruft ständig|dauernd|tür|immer|haus
stalker|stalking|stalked
following me
threatened|threatens me
takip ed*|tehdit ed*
переслідує|преследует|сталкер*|погрожують|угрожают
يلاحقني|يتبعني|يهددني|ملاحقة`,
  victims: `
opfertelefon|opferhilfe|opferschutz
opfer straftat|verbrechen|gewalttat|gewalt|kriminalität|betrug
enkeltrick|schockanruf|trickbetrug|trickbetrüger|telefonbetrug|abgezockt
falsche|falscher|falschen polizisten|polizist|polizei
betrogen|betrüger
scammed|fraud
dolandır*
шахра*|мошенник*
احتيال|نصب`,
  crime: `
einbrecher|einbrecherin|eingebrochen|einbruch|überfall|überfallen|ausgeraubt|beraubt|raubüberfall|schlägerei|schießerei|schüsse|messerstecherei|amok|geiselnahme
jemand|fremder|fremde|mann versucht|ist|steht wohnung|haus|tür einbrechen|einzubrechen|einzudringen|rein|eindringen
messer|pistole|waffe bedroht|angegriffen
angegriffen|zusammengeschlagen
polizei rufen|anrufen|notruf|nummer|telefonnummer|erreichen|kontaktieren
=polizei
kind|tochter|sohn|mann|frau|oma|opa|mutter|vater|person|mädchen|junge vermisst|verschwunden|entführt
kind|tochter|sohn|oma|opa nicht weggelaufen|heimgekommen|gekommen
burglar|burglary|robbed|mugged|robbery|stabbed|shooting
broke|break|breaking in|into house|flat|apartment|home
call police
child|son|daughter missing|kidnapped
hırsız*|soygun*|gasp
polis çağır*|ara*
çocuğum kayıp|kayboldu
грабіж*|пограб*|крадій*|злодій*|грабител*|ограб*
викликати|вызвать поліцію|полицию
дитина зникла|пропала
سرقة|لص|سطو منزل|بيت|شقة|مسلح|اقتحم
لص
اتصال|رقم الشرطة|شرطة
طفلي مفقود|ضاع`,
  freezing: `
obdachloser|obdachlose|obdachlosen|penner|mann|mensch friert|erfriert|erfroren|bewusstlos|unterkühlt|kälte|liegt
kältebus|kältehilfe
homeless freezing|cold`,
  homeless: `
obdachlos*|wohnungslos*|notunterkunft|notschlafstelle|obdach|nachtasyl|übernachtungsstelle|wärmestube|schlafstelle
keine|kein|keinen wohnung|schlafplatz|unterkunft|bleibe|dach|bett|zuhause|obdach habe|hab|hob|mehr|kopf|heute|nacht
kein|keinen|brauche schlafplatz|bett|dach nacht|heute|kopf
kein|keinen schlafplatz|zuhause
schlafe|schlafen|schlaf|übernachte|übernachten|wohne|lebe auto|straße|draußen|bahnhof|park|zelt|freien|wohin|wo
auf straße gelandet|sitze|stehe|leben|lebe|gesetzt|wohnen
rausgeworfen|rausgeschmissen|rausgeflogen|rauswurf|rausgschmissn|vor wohnung|zuhause|tür|mann|eltern|hause|freundin
homeless|shelter
nowhere sleep|live|go|stay
no place|home|house live|sleep|stay|tonight
sleeping|sleep rough|street|car|outside
evsiz*|sokakta*|barınak*
kalacak|yatacak yer*
безхатьк*|бездомн*|бомж*
ніде|немає|негде|нет ночув*|жити|спати|ночевать|жить|житла
بلا|بدون مأوى|ماوى|سكن
مشرد|مشردين
أنام|انام الشارع|شارع|سيارة`,
  drugs: `
drogen|heroin|kokain|koks|crack|crystal|ecstasy|fentanyl|ketamin|lachgas|meth nimmt|nehme|nehmen|abhängig|süchtig|hilfe|los|loskommen|weg|aufhören|sucht|entzug|sohn|tochter|kind|freund|mann|frau|bruder|schwester|gefunden
=drogen
drogensüchtig*|drogenabhängig*|drogenproblem*|drogensucht|drogennotruf|drogenberatung|alkoholsüchtig|alkoholabhängig*|alkoholkrank*|alkoholiker*|alkoholproblem*|alkoholsucht|spielsucht|spielsüchtig|tablettensüchtig|entzugsklinik|alkoholentzug|drogenentzug|suchthilfe
säuft|trinkt|saufe mann|vater|mutter|frau|sohn|tochter|zu|viel|nur|immer|partner
kifft|kiffen|kiffe sohn|tochter|kind|aufhören|viel
süchtig|suchtkrank|rückfällig
alkohol aufhören|abhängig|problem|loskommen
addicted|addiction|heroin|cocaine
drugs|drug son|daughter|help|addict|taking|problem
alcoholic|alcoholism
uyuşturucu*|alkolik|bağımlı*
наркот*|алкогол*|залежн* син|допом*|вживає|лікув*|сын|наркоман*|алкоголік*
наркоман*|алкоголік*|алкоголик*
مخدرات|إدمان|ادمان|مدمن`,
  pregnant: `
ungewollt|ungeplant|unerwünscht|ungewollte schwanger|schwangerschaft
schwanger|schwangerschaft notlage|not|verzweifelt|heimlich|niemand|keiner|angst|allein|alleine|minderjährig|verheimlich*|versteck*|vierzehn|fünfzehn|sechzehn|weiß|vergewaltigung|hilfe|nun|jetzt|tun
heimlich|anonym|vertraulich|vertrauliche|anonyme entbinden|gebären|geburt|kriegen|bekommen
babyklappe
baby|kind weggeben|nicht|abgeben behalten|weggeben|will|abgeben anonym|schwanger
abtreiben|abtreibung|schwangerschaftsabbruch
unwanted|secret|accidentally pregnant|pregnancy
pregnant help|alone|afraid|scared|desperate|what
abortion
istenmeyen|istemeden hamile*|gebelik
kürtaj
небажан*|незаплан* вагітн*
вагітна|беременна допомога|боюся|сама|помощь|що
аборт*
حامل خائفة|مساعدة|وحدي|بالخطأ
حمل غير مرغوب
إجهاض|اجهاض`,
  cards: `
ec|eckarte|bankkarte|girokarte|kreditkarte|visakarte|mastercard|sparkassenkarte|giro|debitkarte|kontokarte sperren|gesperrt|verloren|geklaut|gestohlen|weg|klaut
karte|konto sperren|sperrung
sperrnotruf|kartensperre
credit|debit|bank card lost|stolen|block
banka|kredi kart* kayıp|kaybet*|çalın*|iptal|bloke
картк*|карт* банк*|кредитн* втрат*|загуб*|вкра*|заблок*
بطاقة بنك|البنك|ائتمان|مصرفية فقدت|سرقت|ضاعت`,
  call: `
notruf|notrufe|notrufnummer|notrufnummern|notfallnummer|notfallnummern
=notfall
=hilfe
=sos
emergency number|call
=emergency
=help
acil numara*|telefon*
=acil
=imdat
екстрен*|экстренн*
=допоможіть
=помогите
رقم الطوارئ
=طوارئ
=النجدة`,
};

/** Words that make a query harmless: a light that burns, an animal that is killed. */
export const harmlessWords = 'lampe lampen laterne laternen straßenlaterne straßenlaternen licht lichter beleuchtung ratten ratte '
  + 'mäuse maus wespen wespe ameisen unkraut taube tauben katze katzen hund hunde tier tiere vogel vögel fliegen motten schnecken '
  + 'pferd kuh hühner giftköder schadstoffmobil sondermüll entsorgen gewerbe steuer uhr teppich baum museum verein mitmachen '
  + 'beitreten ehrenamt kurs seminar ausstellung statistik erziehung dog cat dogs cats rats pigeon köpek kedi собака кіт '
  + 'كلب قطة';

/** Words for persons: with one of them a harmless word does not count. */
export const personWords = 'ich mich mir uns kind kinder baby sohn tochter mann frau oma opa mama papa mutter vater hilfe me my '
  + 'child i beni çocuk мене дитина меня ребенок أنا طفل';

/** Words for an emergency that is going on: police and rescue service then come first. */
export const nowWords = 'gerade grade jetzt sofort now right şimdi hemen зараз сейчас حالا';
