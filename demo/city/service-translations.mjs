/*
 * The 120 services that are also told in English and Ukrainian: name | English | Ukrainian. The texts
 * around them are the same for all services of one kind.
 */

const table = `
  Personalausweis beantragen | Apply for an identity card | Оформлення посвідчення особи
  Vorläufigen Personalausweis beantragen | Apply for a temporary identity card | Оформлення тимчасового посвідчення особи
  Personalausweis abholen | Collect an identity card | Отримання посвідчення особи
  Verlust oder Diebstahl des Personalausweises melden | Report a lost or stolen identity card | Повідомлення про втрату або крадіжку посвідчення особи
  Reisepass beantragen | Apply for a passport | Оформлення закордонного паспорта
  Reisepass im Expressverfahren beantragen | Apply for an express passport | Термінове оформлення закордонного паспорта
  Reisepass für Kinder unter 12 Jahren beantragen | Apply for a passport for a child under 12 | Закордонний паспорт для дитини до 12 років
  Verlust oder Diebstahl des Reisepasses melden | Report a lost or stolen passport | Повідомлення про втрату або крадіжку паспорта
  Wohnsitz anmelden | Register your address | Реєстрація місця проживання
  Wohnsitz ummelden | Change your registered address | Зміна місця реєстрації
  Wohnsitz abmelden bei Wegzug ins Ausland | Deregister when moving abroad | Зняття з реєстрації у разі виїзду за кордон
  Nebenwohnung anmelden | Register a second home | Реєстрація другого житла
  Meldebescheinigung beantragen | Order a certificate of registration | Довідка про місце реєстрації
  Wohnungsgeberbestätigung | Confirmation by the landlord | Підтвердження від орендодавця
  Geburt anzeigen | Report a birth | Реєстрація народження
  Geburtsurkunde beantragen | Order a birth certificate | Свідоцтво про народження
  Internationale Geburtsurkunde beantragen | Order an international birth certificate | Міжнародне свідоцтво про народження
  Vaterschaft anerkennen | Acknowledge paternity | Визнання батьківства
  Sorgeerklärung beurkunden | Declare joint custody | Заява про спільну опіку
  Elterngeld beantragen | Apply for parental allowance | Допомога батькам по догляду за дитиною
  Schwangerschaftsberatung | Pregnancy advice | Консультації для вагітних
  Familienhebamme vermitteln | Find a family midwife | Сімейна акушерка
  Eheschließung anmelden | Register a marriage | Подання заяви на шлюб
  Eheschließung mit Auslandsbeteiligung anmelden | Register a marriage with a foreign partner | Шлюб з іноземцем або іноземкою
  Trautermin reservieren | Book a wedding date | Бронювання дати весілля
  Eheurkunde beantragen | Order a marriage certificate | Свідоцтво про шлюб
  Im Ausland geschlossene Ehe nachbeurkunden | Register a marriage made abroad | Реєстрація шлюбу, укладеного за кордоном
  Kitaplatz anmelden | Register for a place in a day nursery | Місце в дитячому садку
  Betreuungsplatz in der Kindertagespflege | Place with a childminder | Місце у няні
  Ermäßigung des Elternbeitrags beantragen | Reduce the nursery fee | Зменшення плати за дитячий садок
  Sprachförderung in der Kita | Language support in day nurseries | Мовна підтримка в дитячому садку
  Unterhaltsvorschuss beantragen | Apply for advance maintenance | Аванс на аліменти
  Erziehungsberatung | Advice on bringing up children | Консультації з виховання дітей
  Gefährdung eines Kindes melden | Report a child at risk | Повідомлення про загрозу для дитини
  Kindergeld, Auskunft | Child benefit, information | Допомога на дитину, інформація
  Kinderzuschlag, Auskunft | Child supplement, information | Доплата на дитину, інформація
  Familienpass beantragen | Apply for a family pass | Сімейна картка
  Ferienbetreuung für Schulkinder anmelden | Holiday care for schoolchildren | Догляд за школярами під час канікул
  Anmeldung zur Grundschule | Register for primary school | Запис до початкової школи
  Anmeldung zur weiterführenden Schule | Register for secondary school | Запис до середньої школи
  Offene Ganztagsschule, Anmeldung | All-day school, registration | Група подовженого дня
  Schülerfahrkarte beantragen | Apply for a school bus ticket | Проїзний квиток для учнів
  Leistungen für Bildung und Teilhabe beantragen | Apply for education and participation benefits | Допомога на освіту та участь
  BAföG für Schülerinnen und Schüler beantragen | Apply for a grant for pupils | Стипендія BAföG для учнів
  Anerkennung ausländischer Schulabschlüsse, Auskunft | Recognition of foreign school certificates | Визнання іноземних шкільних атестатів
  Ausbildungsplatz bei der Stadt | Apprenticeship with the city | Професійне навчання в міській адміністрації
  Fahrzeug neu zulassen | Register a new vehicle | Реєстрація нового автомобіля
  Gebrauchtes Fahrzeug auf neuen Halter umschreiben | Transfer a used vehicle to a new keeper | Перереєстрація вживаного автомобіля
  Fahrzeug nach Umzug umschreiben, Kennzeichen mitnehmen | Re-register a vehicle after moving | Перереєстрація автомобіля після переїзду
  Fahrzeug außer Betrieb setzen | Deregister a vehicle | Зняття автомобіля з обліку
  Wunschkennzeichen reservieren | Reserve a personal number plate | Бронювання бажаного номерного знака
  Kurzzeitkennzeichen beantragen | Apply for a short-term plate | Короткостроковий номерний знак
  Umweltplakette kaufen | Buy an emissions sticker | Екологічна наліпка
  Führerschein erstmals beantragen | Apply for a first driving licence | Перше водійське посвідчення
  Führerschein umtauschen | Exchange an old driving licence | Обмін водійського посвідчення
  Ausländische Fahrerlaubnis umschreiben | Exchange a foreign driving licence | Обмін іноземного водійського посвідчення
  Internationalen Führerschein beantragen | Apply for an international driving permit | Міжнародне водійське посвідчення
  Ersatzführerschein nach Verlust oder Diebstahl | Replace a lost driving licence | Дублікат водійського посвідчення
  Bewohnerparkausweis beantragen | Apply for a resident's parking permit | Дозвіл на паркування для мешканців
  Parkausweis für schwerbehinderte Menschen | Parking permit for severely disabled people | Дозвіл на паркування для людей з інвалідністю
  Verwarnung und Bußgeld: Anhörung online beantworten | Answer a fine notice online | Відповідь на повідомлення про штраф
  Fahrplan und Abo der Stadtbusse | Bus timetables and season tickets | Розклад автобусів та абонементи
  Straßenschaden melden | Report road damage | Повідомлення про пошкодження дороги
  Defekte Straßenbeleuchtung melden | Report a broken street light | Повідомлення про несправний ліхтар
  Wohngeld beantragen | Apply for housing benefit | Житлова субсидія
  Wohnberechtigungsschein beantragen | Apply for a certificate for social housing | Довідка на право отримання соціального житла
  Vermittlung öffentlich geförderter Wohnungen | Find social housing | Пошук соціального житла
  Wohnungslosigkeit: Notunterkunft | Homelessness: emergency shelter | Безпритульність: тимчасовий притулок
  Drohender Wohnungsverlust, Beratung | Advice when you may lose your home | Консультації у разі загрози втрати житла
  Mietspiegel, Auskunft | Local rent index | Таблиця середньої орендної плати
  Baugenehmigung beantragen | Apply for planning permission | Дозвіл на будівництво
  Bürgergeld beantragen | Apply for citizen's benefit | Громадянська допомога (Bürgergeld)
  Bürgergeld: Weiterbewilligung beantragen | Extend citizen's benefit | Продовження громадянської допомоги
  Kosten der Unterkunft und Heizung | Costs of housing and heating | Витрати на житло та опалення
  Grundsicherung im Alter und bei Erwerbsminderung | Basic income support in old age | Базове забезпечення у старості
  Hilfe zum Lebensunterhalt beantragen | Apply for subsistence support | Допомога на прожиття
  Leistungen für Asylsuchende | Benefits for asylum seekers | Допомога шукачам притулку
  Bezahlkarte für Geflüchtete | Payment card for refugees | Платіжна картка для біженців
  Sozialpass beantragen | Apply for a social pass | Соціальна картка
  Rundfunkbeitrag: Bescheinigung zur Befreiung | Certificate for exemption from the broadcasting fee | Довідка про звільнення від плати за телерадіомовлення
  Schuldnerberatung | Debt advice | Консультації для боржників
  Frauenhaus und Schutz vor häuslicher Gewalt | Women's shelter and protection from violence | Захист від домашнього насильства
  Kleiderkammer und Möbellager | Clothing and furniture store | Одяг і меблі для нужденних
  Ausländische Berufsabschlüsse, Beratung zur Anerkennung | Recognition of foreign qualifications | Визнання іноземних професійних кваліфікацій
  Stellenangebote der Stadt | Jobs with the city | Вакансії міської адміністрації
  Belehrung nach dem Infektionsschutzgesetz | Instruction for food handlers | Інструктаж для роботи з харчовими продуктами
  Schuleingangsuntersuchung | School entry examination | Медогляд перед школою
  Impfberatung und Schutzimpfungen | Vaccination and advice | Щеплення та консультації
  Masernschutz: Nachweis prüfen | Measles protection: check of proof | Захист від кору: перевірка довідки
  Apothekennotdienst und ärztlicher Bereitschaftsdienst | Emergency pharmacy and doctor | Чергові аптеки та лікарі
  Pflegeberatung | Advice on care | Консультації з догляду
  Schwerbehinderung feststellen lassen | Have a severe disability assessed | Встановлення важкої інвалідності
  Schwerbehindertenausweis ausstellen | Issue of a disability card | Посвідчення особи з інвалідністю
  Frühförderung für Kinder | Early support for children | Рання допомога дітям
  Sterbefall anzeigen | Report a death | Реєстрація смерті
  Sterbeurkunde beantragen | Order a death certificate | Свідоцтво про смерть
  Gewerbe anmelden | Register a business | Реєстрація підприємництва
  Existenzgründungsberatung | Start-up advice | Консультації для підприємців-початківців
  Gaststättenerlaubnis beantragen | Apply for a licence for a restaurant | Ліцензія на ресторан
  Sperrmüll anmelden | Book a bulky waste collection | Вивезення великогабаритного сміття
  Gelbe Säcke und Gelbe Tonne | Yellow bags and yellow bin | Жовті мішки та жовтий контейнер
  Mülltonne anmelden, tauschen oder abmelden | Order, change or return a bin | Замовлення, заміна або повернення контейнера
  Abfallkalender und Abfuhrtermine | Waste calendar and collection dates | Календар вивезення сміття
  Wertstoffhof und Recyclinghof | Recycling centre | Пункт приймання вторсировини
  Wilden Müll melden | Report fly-tipping | Повідомлення про незаконне звалище
  Hund anmelden | Register a dog | Реєстрація собаки
  Fundtier melden | Report a found animal | Повідомлення про знайдену тварину
  Einbürgerung beantragen | Apply for German citizenship | Набуття німецького громадянства
  Einbürgerungstest, Anmeldung | Naturalisation test, registration | Тест на громадянство
  Aufenthaltserlaubnis verlängern | Extend a residence permit | Продовження дозволу на проживання
  Aufenthaltserlaubnis zur Beschäftigung | Residence permit for work | Дозвіл на проживання для роботи
  Aufenthaltserlaubnis zum vorübergehenden Schutz für Geflüchtete aus der Ukraine | Residence permit for refugees from Ukraine | Тимчасовий захист для біженців з України
  Niederlassungserlaubnis beantragen | Apply for a settlement permit | Дозвіл на постійне проживання
  Verpflichtungserklärung für Besucher aus dem Ausland | Declaration of commitment for visitors | Зобов'язання щодо гостей з-за кордону
  Integrationskurs: Berechtigung | Entitlement to an integration course | Право на інтеграційний курс
  Migrationsberatung | Advice for migrants | Консультації для мігрантів
  Sprachmittler und Dolmetscher vermitteln | Find an interpreter | Послуги перекладача
  Bibliotheksausweis beantragen | Get a library card | Читацький квиток
  Fundsache melden oder suchen | Report or look for lost property | Бюро знахідок
  Führungszeugnis beantragen | Apply for a criminal record certificate | Довідка про несудимість`;

/** `[English, Ukrainian]` by German name. */
const translations = new Map(table.trim().split('\n').map((line) => {
  const [german, ...others] = line.trim().split(/\s*\|\s*/);
  return [german, others];
}));

/** The usual words, by what one does at the counter. */
const words = {
  en: {
    report: 'Tell us what happened, where and when. We look into it and let you know.',
    collect: 'We let you know as soon as it is ready. You can collect it without an appointment.',
    order: 'You can order it online, by post or at the counter.',
    permit: 'You need our permission first. Please apply in good time.',
    benefit: 'Whether you are entitled depends on your income and your household. Please apply early: we do not pay for the time before.',
    book: 'Places and dates are given in the order in which requests arrive.',
    change: 'We record the change. Please bring your previous papers with you.',
    apply: 'Apply in person with an appointment and bring the original documents.',
    advice: 'We advise you in person, in confidence and free of charge, also by telephone.',
    inform: 'This page tells you how it works, what it costs and who can help.',
    documents: ['identity card or passport', 'the completed application', 'evidence in the original'],
    free: 'There is no charge.', from: 'from EUR',
    time: 'Please ask the office how long it takes at present.',
  },
  uk: {
    report: 'Повідомте нам, що сталося, де і коли. Ми перевіримо та повідомимо вас.',
    collect: 'Ми повідомимо вас, коли все буде готово. Забрати можна без запису.',
    order: 'Замовити можна онлайн, поштою або у відділі.',
    permit: 'Спочатку потрібен наш дозвіл. Будь ласка, подайте заяву завчасно.',
    benefit: 'Чи маєте ви право, залежить від доходу та складу сім’ї. Подайте заяву якомога раніше: за минулий час ми не платимо.',
    book: 'Місця та дати надаємо в порядку надходження заявок.',
    change: 'Ми внесемо зміни. Візьміть із собою попередні документи.',
    apply: 'Подайте заяву особисто за записом і візьміть оригінали документів.',
    advice: 'Ми консультуємо особисто, конфіденційно та безкоштовно, також телефоном.',
    inform: 'Тут написано, як це зробити, скільки це коштує та хто допоможе.',
    documents: ['посвідчення особи або паспорт', 'заповнена заява', 'оригінали підтвердних документів'],
    free: 'Безкоштовно.', from: 'від, євро:',
    time: 'Дізнайтеся у відділі, скільки це зараз триває.',
  },
};

/**
 * The texts of a service in English or Ukrainian.
 * @returns `{name, summary, description, documents, fees, duration}`, or undefined if it is not translated
 */
export function translated(name, language, {verb, fees, duration}) {
  const own = translations.get(name)?.[language === 'en' ? 0 : 1];
  if (!own) return undefined;
  const said = words[language];
  const least = Math.min(...fees.map(([, amount]) => amount));
  return {
    name: own, summary: said[verb], description: `<p>${said[verb]}</p><p>${said.time}</p>`,
    documents: said.documents,
    fees: fees.length && least > 0 ? `<p>${said.from} ${least.toFixed(2)}</p>` : `<p>${said.free}</p>`,
    duration: duration && `<p>${said.time}</p>`,
  };
}
