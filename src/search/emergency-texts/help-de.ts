import type {EmergencyTexts} from '../emergency-text.js';

export const texts: EmergencyTexts = {
  heading: 'Hier bekommen Sie sofort Hilfe',
  help: 'Wir helfen Ihnen gern weiter',
  city: 'Ihre Stadt am Telefon',
  police: 'Polizei, wenn jemand in Gefahr ist',
  rescue: 'Feuerwehr und Rettungsdienst, wenn ein Leben in Gefahr ist',
  women: 'Hilfetelefon Gewalt gegen Frauen: Tag und Nacht, kostenlos, ohne Namen',
  men: 'Hilfetelefon Gewalt an Männern: kostenlos',
  souls: 'TelefonSeelsorge: Tag und Nacht, kostenlos, ohne Namen',
  children: 'Nummer gegen Kummer für Kinder und Jugendliche: kostenlos, ohne Namen',
  parents: 'Elterntelefon: kostenlos, ohne Namen',
  doctor: 'Ärztlicher Bereitschaftsdienst, nachts, am Wochenende und an Feiertagen',
  victims: 'Opfer-Telefon des Weißen Rings: täglich 7 bis 22 Uhr, kostenlos',
  abuse: 'Hilfe-Telefon Sexueller Missbrauch: kostenlos, ohne Namen',
  pregnant: 'Hilfetelefon Schwangere in Not: Tag und Nacht, kostenlos, ohne Namen',
  drugs: 'Sucht & Drogen Hotline: Tag und Nacht, der Anruf kostet etwas',
  cards: 'Sperr-Notruf für Karten: Tag und Nacht',
  authorities: 'Behördennummer, Montag bis Freitag 8 bis 18 Uhr',
  poison: 'Giftnotruf, Tag und Nacht:',
};
