import type {EverydayWords} from '../word-list.js';

/** Ukrainian everyday words, with the Russian ones many people use; mostly beginnings, since endings vary. */
export const words: EverydayWords = {
  weak: `як де коли що хто який яка які мені мене мій моя моє мої я ми наш для на в у з до по про чи та і або є треба потрібно хочу можна
отримати подати заява заяву документи скільки коштує термін запис новий нова нове как где когда что мне мой нужно хочу получить подать оформити оформлення оформить`,
  office: `години роботи відкрито працює телефон адреса номер часы работы график де`,
  things: `
посвідчення особи, посвідчен*, удостоверен* > personalausweis
паспорт*, закордонн* паспорт* > reisepass
адрес*, зареєструвати адрес*, реєстрац* адрес*, реєстрац* житл*, реєстрац* місц*, прописк*, прописат*, прописк* > wohnsitz anmelden, wohnsitz ummelden
переїзд*, переїха*, переезд*, переехал*, змін* адрес* > wohnsitz ummelden, wohnsitz anmelden
виїзд*, виїха*, виїжджа* > wohnsitz abmelden
довідк* проживан*, довідк* реєстрац* > meldebescheinigung
тимчасов* захист*, временн* защит*, 24 параграф* > vorübergehenden schutz ukraine, aufenthaltserlaubnis
дозвіл на проживання, вид на проживання, внж, дозвіл проживан*, вид жительств* > aufenthaltserlaubnis
продовж* дозв*, продовж* внж > aufenthaltserlaubnis verlängern
посвідк* на проживання, посвідк* > aufenthaltserlaubnis, elektronischen aufenthaltstitel
постійн* проживан*, пмж > niederlassungserlaubnis
віз*, виз* > visum, verpflichtungserklärung
запрошен*, приглашен* > verpflichtungserklärung
возз'єднан*, воссоединен* > familiennachzug
громадянств*, гражданств* > einbürgerung beantragen
дозвіл на роботу, дозвіл робот* > aufenthaltserlaubnis beschäftigung
біженц*, беженц*, притул* > geflüchtete, asylsuchende
міграц*, іноземц*, иностранц* > ausländerbehörde, migration integration
ратуш*, мері*, бюргерамт*, адміністрац* > bürgerbüro
рагс*, загс*, драцс* > standesamt
югендамт* > jugendamt
джобцентр*, центр зайнятості > jobcenter
водійськ*, водительск*, права, посвідчення водія, обмін* прав*, обмін* водійськ* > ausländische fahrerlaubnis umschreiben, führerschein umtauschen, führerschein
авто*, машин* > fahrzeug
реєстрац* авто*, зареєструвати авто*, зареєструвати машин* > fahrzeug zulassen
номерн* знак*, номер* авто* > kennzeichen
парков*, паркуван* > bewohnerparkausweis
штраф* > bußgeld
шлюб*, одруж*, весілл*, брак*, свадьб* > eheschließung anmelden, eheschließung auslandsbeteiligung, trautermin
свідоцтв* шлюб*, свидетельств* брак* > eheurkunde
розлуч*, развод* > scheidung
народжен*, рожден*, немовля*, новонародж* > geburt anzeigen, geburtsurkunde
свідоцтв* народжен*, свидетельств* рожден* > geburtsurkunde
смерт*, помер* > sterbefall anzeigen, sterbeurkunde
похорон*, могил*, кладовищ* > bestattung, grab
мертв* тварин*, мертв* кіт*, мертв* собак*, мертв* птах*, мертв* голуб* > verendetes tier
садок*, садочок*, дитячий садок, дитсад*, детск* сад*, ясла, дитсадок* > kitaplatz
школ*, записат* школ* > grundschule
гімназі* > weiterführenden schule
дитяч* допомог*, допомог* дитин*, кіндергельд*, детск* пособи* > kindergeld
допомог* батьк*, ельтернгельд* > elterngeld
аліменти*, алименты* > unterhaltsvorschuss
допомог* житл*, допомог* оренд*, субсиді*, вонгельд* > wohngeld
житл*, квартир*, шукаю квартир*, жиль* > wohnberechtigungsschein, geförderter wohnungen
оренд*, аренд* > mietwohnung, wohngeld
безхатьк*, бездомн*, ночівл*, немає де жити, ночувати > wohnungslosigkeit notunterkunft
виселен*, виганяють > wohnungsverlust
безробіт*, безработ* > arbeitslos, bürgergeld
соціальн* допомог*, грошов* допомог*, социальн* помощ*, виплат*, бюргергельд* > bürgergeld, grundsicherung, hilfe lebensunterhalt
борг*, долг* > schuldnerberatung
пенсі*, пенси* > rentenantrag
робот*, работ*, ваканс* > stellenangebote
інвалід*, инвалид* > schwerbehinderung, schwerbehindertenausweis
догляд*, уход* > pflegeberatung, hilfe pflege
вагітн*, беремен* > schwangerschaftsberatung
аборт* > schwangerschaftskonfliktberatung
щеплен*, вакцин*, прививк* > schutzimpfungen
лікар*, черговий лікар, лікар вночі, врач*, аптек* > bereitschaftsdienst
психолог*, депресі*, психічн* > sozialpsychiatrischer dienst
сміт*, мусор*, відход* > abfall, mülltonne
вивіз сміт*, коли сміт*, вивоз мусор*, графік сміт* > abfallkalender abfuhrtermine
стар* меблі, меблі*, мебель*, диван* > sperrmüll
жовт* мішк* > gelbe säcke
скл* > altglascontainer
собак*, податок на собак*, налог на собак* > hund anmelden, hundesteuer
кіт*, кішк*, кошк* > fundtier
щур*, крыс* > ratten
шум*, сусід*, сосед* > nachbarschaftslärm, schiedsamt
довідк* несудимість, судимост* > führungszeugnis
завірен*, завірит*, заверит*, нотаріус* > beglaubigung
переклад*, перевод* > dolmetscher
німецьк*, мовн* курс*, курс* німецьк*, інтеграційн*, немецк*, интеграцион* > integrationskurs, volkshochschulkurs
підприєм*, бізнес*, бизнес*, фоп > gewerbe anmelden
диплом* > berufsabschlüsse anerkennung, schulabschlüsse
податк*, налог* > steuer
вибор* > wahl
бібліотек*, библиотек* > bibliothek
басейн*, плаван*, бассейн* > hallenbad freibad, schwimmkurs
знайш*, загуб* реч* > fundsache
автобус*, проїзн* > stadtbusse
б'є, бьет, насильств*, насили* > frauenhaus schutz häuslicher gewalt
наркотик*, алкогол* > suchtberatung
зґвалтув*, изнасилов* > opfer gewalttaten
ліхтар*, фонар* > straßenbeleuchtung
яма*, дорог* яма > straßenschaden
`,
  deeds: `
втрат*, загуб*, вкра*, потеря*, украл* > verlust, diebstahl, ersatz
продовж*, продлит* > verlängern
замін*, обмін*, обмен*, поміня* > umtauschen, umschreiben
забрати, забрат* > abholen
реєстрац*, зареєструв*, регистрац*, зарегистр* > anmelden, anmeldung
зняти, знят* > abmelden
повідом*, скарг* > melden, beschwerde
`,
};
