import {addDays, weekday} from './days.mjs';

/*
 * News that every feed has sooner or later: one that stays on top, one that comes out tomorrow, one without a date, and
 * two in other languages.
 */

const lastMonday = (day) => addDays(day, 1 - weekday(day));
const firstOfMonth = (day) => `${day.slice(0, 8)}01`;

const pinned = (today) => ({
  slug: `warnungen-${firstOfMonth(today)}`, headline: 'Sturm, Hochwasser, Bombenfund: So warnt Sie die Stadt',
  teaser: 'Sirene, Warn-App, Radio und diese Website: Was Sie wann hören und was dann zu tun ist.',
  paragraphs: ['Heult die Sirene eine Minute lang auf und ab, gehen Sie ins Haus, schließen Sie die Fenster und schalten Sie das '
    + 'Radio ein. Ein langer Ton bedeutet Entwarnung.', 'Warnungen stehen auf der Startseite ganz oben, mit dem, was Sie tun können.'],
  categories: ['Sicherheit'], day: firstOfMonth(today), time: '08:00', motif: 'siren', palette: 1, pinned: true,
});

const embargo = (today) => ({
  slug: `haushaltsentwurf-${addDays(today, 1)}`, headline: 'Haushalt: Der Entwurf für das nächste Jahr liegt vor',
  teaser: 'Die Oberbürgermeisterin hat ihn heute dem Rat übergeben. Gespart wird am Rathaus, nicht an den Kitas.',
  paragraphs: ['Der Entwurf umfasst Einnahmen von 412 Millionen Euro und Ausgaben von 418 Millionen Euro. Die Lücke schließt die '
    + 'Rücklage.', 'Der Rat berät in den nächsten Wochen öffentlich.'],
  categories: ['Politik', 'Haushalt'], day: addDays(today, 1), time: '10:00', motif: 'townhall', palette: 3,
});

const undated = () => ({
  slug: 'leichte-sprache', headline: 'Diese Website gibt es auch in Leichter Sprache',
  teaser: 'Kurze Sätze, bekannte Wörter, viele Bilder: Die wichtigsten Seiten sind übersetzt.',
  paragraphs: ['Geprüft hat die Texte eine Gruppe von Menschen mit Lernschwierigkeiten aus Eschenfurt.',
    'Fehlt Ihnen eine Seite? Schreiben Sie uns: barrierefrei@eschenfurt.example'],
  categories: ['Rathaus'], motif: 'books', palette: 2,
});

const turkish = (today) => ({
  slug: `turkce-danisma-${addDays(lastMonday(today), -11)}`, language: 'tr', headline: 'Belediyede artık Türkçe danışma var',
  teaser: 'Her perşembe öğleden sonra dilekçe, kayıt ve kimlik işlerinizde size yardım ediyoruz.',
  paragraphs: ['Danışma ücretsizdir, randevu gerekmez. Mektuplarınızı ve kimliğinizi yanınızda getirmeniz yeterli.',
    'Adres: Rathausgasse 2, zemin kat. Giriş basamaksızdır.'],
  categories: ['Rathaus', 'Integration'], day: addDays(lastMonday(today), -11), time: '11:00', motif: 'desk', palette: 0,
});

const ukrainian = (today) => ({
  slug: `kursy-nimetskoi-${addDays(lastMonday(today), -18)}`, language: 'uk', headline: 'Безкоштовні курси німецької мови для дорослих',
  teaser: 'Народний університет відкриває нові групи вранці та ввечері. Для дітей є кімната для ігор.',
  paragraphs: ['Записатися можна телефоном 0221 4710-780 або особисто на вулиці Шлосштрасе, 11. Попередні знання не потрібні.',
    'Заняття починаються наступного місяця.'],
  categories: ['Bildung', 'Integration'], day: addDays(lastMonday(today), -18), time: '09:30', motif: 'school', palette: 1,
});

/** They change with the day, as those who write such things do. */
export const specialNews = (today) => [embargo(today), turkish(today), ukrainian(today), pinned(today), undated()];
