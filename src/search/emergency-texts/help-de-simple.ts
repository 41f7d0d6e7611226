import type {EmergencyTexts} from '../emergency-text.js';

export const texts: EmergencyTexts = {
  heading: 'Hier bekommen Sie jetzt Hilfe',
  help: 'Wir helfen Ihnen gern',
  city: 'Telefon von Ihrer Stadt',
  police: 'Polizei. Rufen Sie an, wenn jemand in Gefahr ist.',
  rescue: 'Feuerwehr und Rettungs-Dienst. Rufen Sie an, wenn ein Mensch sterben kann.',
  women: 'Hilfe-Telefon für Frauen. Sie erleben Gewalt? Sie können immer anrufen. Es kostet nichts.',
  men: 'Hilfe-Telefon für Männer. Sie erleben Gewalt? Rufen Sie an. Es kostet nichts.',
  souls: 'Telefon-Seelsorge. Sie sind sehr traurig? Sie können immer anrufen. Es kostet nichts.',
  children: 'Telefon für Kinder und Jugendliche. Es kostet nichts.',
  parents: 'Telefon für Eltern. Es kostet nichts.',
  doctor: 'Arzt in der Nacht und am Wochenende.',
  victims: 'Telefon für Opfer. Jeden Tag von 7 bis 22 Uhr. Es kostet nichts.',
  abuse: 'Hilfe-Telefon bei sexuellem Missbrauch. Es kostet nichts.',
  pregnant: 'Hilfe-Telefon für Schwangere. Sie können immer anrufen. Es kostet nichts.',
  drugs: 'Telefon bei Sucht und Drogen. Sie können immer anrufen. Der Anruf kostet etwas Geld.',
  cards: 'Bank-Karte sperren. Sie können immer anrufen.',
  authorities: 'Telefon von den Ämtern. Montag bis Freitag von 8 bis 18 Uhr.',
  poison: 'Telefon bei Vergiftung. Sie können immer anrufen:',
};
