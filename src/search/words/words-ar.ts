import type {EverydayWords} from '../word-list.js';

/** Arabic everyday words. Article, vowel signs and the forms of alif are taken away before words are compared. */
export const words: EverydayWords = {
  weak: `أنا انا لي عندي هل كيف أين اين متى ما ماذا من في على الى إلى عن مع أريد اريد أحتاج احتاج يمكن طلب استمارة موعد وثائق اوراق أوراق رسوم جديد جديدة كم
الحصول تقديم مساعدة مكتب`,
  office: `مواعيد ساعات العمل مفتوح هاتف رقم عنوان دوام`,
  things: `
هوية, بطاقة شخصية, بطاقة هوية, الهوية الشخصية > personalausweis
جواز, جواز سفر, الجواز > reisepass
جواز طفل, جواز أطفال > reisepass kinder
تسجيل سكن, تسجيل عنوان, تسجيل العنوان, تسجيل السكن, عنوان سكن > wohnsitz anmelden, wohnsitz ummelden
سكن* > wohnsitz, wohngeld
تغيير عنوان, تغيير سكن, انتقلت, انتقال, نقل سكن > wohnsitz ummelden, wohnsitz anmelden
مغادرة ألمانيا, إلغاء تسجيل > wohnsitz abmelden
شهادة سكن, إثبات سكن > meldebescheinigung
إقامة, اقامة, تصريح إقامة, تصريح اقامة > aufenthaltserlaubnis
تجديد إقامة, تجديد اقامة, تمديد إقامة, تمديد اقامة > aufenthaltserlaubnis verlängern
إقامة دائمة, اقامة دائمة > niederlassungserlaubnis
فيزا, تأشيرة > visum, verpflichtungserklärung
دعوة > verpflichtungserklärung
لم شمل, لم الشمل > familiennachzug
جنسية, تجنيس, جنسية ألمانية > einbürgerung beantragen
لجوء, لاجئ, لاجئين > asylsuchende, geflüchtete, flüchtlinge
تصريح عمل > aufenthaltserlaubnis beschäftigung
دائرة أجانب, أجانب, مكتب أجانب > ausländerbehörde, migration integration
بلدية > bürgerbüro
جوب سنتر, مكتب عمل > jobcenter
مكتب شباب, دائرة شباب > jugendamt
رخصة, رخصة قيادة, شهادة سواقة, رخصة سواقة > ausländische fahrerlaubnis umschreiben, führerschein
تبديل رخصة, تحويل رخصة > ausländische fahrerlaubnis umschreiben
سيارة > fahrzeug
تسجيل سيارة > fahrzeug zulassen
لوحة, نمرة > kennzeichen
موقف سيارة, تصريح وقوف > bewohnerparkausweis
مخالفة, غرامة > bußgeld
زواج, عقد زواج, أتزوج > eheschließung anmelden, eheschließung auslandsbeteiligung
شهادة زواج > eheurkunde
طلاق > scheidung
ولادة, مولود, تسجيل مولود > geburt anzeigen
شهادة ميلاد, شهادة ولادة > geburtsurkunde
وفاة, مات > sterbefall anzeigen
شهادة وفاة > sterbeurkunde
دفن, جنازة, مقبرة > bestattung, grab
حيوان ميت, قطة ميتة, كلب ميت, طائر ميت > verendetes tier
تغيير اسم > namensänderung, familiennamen
روضة, حضانة, روضة أطفال > kitaplatz
مدرسة, تسجيل مدرسة > grundschule
ثانوية > weiterführenden schule
كيندرجيلد, إعانة أطفال, مال أطفال > kindergeld
إعانة والدين > elterngeld
نفقة > unterhaltsvorschuss
مساعدة إيجار, إعانة سكن, مساعدة سكن, بدل سكن > wohngeld
إيجار, ايجار > wohngeld, mieterhöhung
شقة, بيت, بحث عن شقة > wohnberechtigungsschein, geförderter wohnungen
بلا مأوى, مشرد, مأوى, أنام شارع > wohnungslosigkeit notunterkunft
إخلاء, طرد من بيت > wohnungsverlust
بطالة, عاطل > arbeitslos, bürgergeld
مساعدة اجتماعية, مساعدات, معونة > bürgergeld, grundsicherung
ديون, دين > schuldnerberatung
تقاعد > rentenantrag
عمل, وظيفة, شغل > stellenangebote
تدريب مهني, أوسبيلدونغ > ausbildungsplatz
إعاقة, اعاقة, معاق > schwerbehinderung, schwerbehindertenausweis
رعاية مسنين, رعاية > pflegeberatung, hilfe pflege
حامل, حمل > schwangerschaftsberatung
إجهاض, اجهاض > schwangerschaftskonfliktberatung
تطعيم, لقاح > schutzimpfungen
طبيب ليل, صيدلية مناوبة, طبيب > bereitschaftsdienst
نفسي, اكتئاب > sozialpsychiatrischer dienst
قمامة, زبالة, نفايات > abfall, mülltonne
موعد قمامة, متى قمامة, جمع قمامة, مواعيد قمامة > abfallkalender abfuhrtermine
أثاث قديم, أثاث, كنبة > sperrmüll
كلب, ضريبة كلب > hund anmelden, hundesteuer
جرذان, فئران > ratten
ضجيج, ازعاج, جيران > nachbarschaftslärm, schiedsamt
سجل عدلي, حسن سلوك, لا حكم عليه > führungszeugnis
تصديق, مصدق > beglaubigung
مترجم, ترجمة > dolmetscher
دورة ألمانية, تعلم ألمانية, كورس ألماني, دورة لغة, دورة اندماج, كورس لغة, لغة ألمانية > integrationskurs, volkshochschulkurs
فتح محل, مشروع, تجارة, شركة > gewerbe anmelden
مطعم > gaststättenerlaubnis
معادلة شهادة, تعديل شهادة, اعتراف شهادة > berufsabschlüsse anerkennung, schulabschlüsse
ضريبة > steuer
انتخاب, تصويت > wahl
مكتبة > bibliothek
مسبح, سباحة > hallenbad freibad, schwimmkurs
مفقودات > fundsache
باص, حافلة > stadtbusse
عنف, يضربني, ضرب > frauenhaus schutz häuslicher gewalt
مخدرات, إدمان, كحول > suchtberatung
اغتصاب > opfer gewalttaten
`,
  deeds: `
فقدت, ضاع, ضائع, سرق, سرقة, مسروق, فقدان, أضعت > verlust, diebstahl, ersatz
تجديد, تمديد, انتهت > verlängern, beantragen
تسجيل > anmelden, anmeldung
استلام > abholen
تغيير, تبديل, تحويل > ändern, umschreiben, umtauschen
إلغاء > abmelden
شكوى, إبلاغ > beschwerde, melden
`,
};
