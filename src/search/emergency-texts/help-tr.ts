import type {EmergencyTexts} from '../emergency-text.js';

export const texts: EmergencyTexts = {
  heading: 'Buradan hemen yardım alırsınız',
  help: 'Size memnuniyetle yardımcı oluruz',
  city: 'Belediyenizin telefonu',
  police: 'Polis, biri tehlikedeyse',
  rescue: 'İtfaiye ve ambulans, hayati tehlike varsa',
  women: 'Kadına yönelik şiddet yardım hattı: gece gündüz, ücretsiz, isimsiz, Türkçe de',
  men: 'Erkeğe yönelik şiddet yardım hattı: ücretsiz',
  souls: 'Telefonla manevi destek (TelefonSeelsorge): gece gündüz, ücretsiz, isimsiz',
  children: 'Çocuk ve gençlik yardım hattı: ücretsiz, isimsiz',
  parents: 'Anne baba yardım hattı: ücretsiz, isimsiz',
  doctor: 'Gece, hafta sonu ve tatil günlerinde nöbetçi doktor',
  victims: 'Suç mağdurları hattı (Weißer Ring): her gün 7.00–22.00, ücretsiz',
  abuse: 'Cinsel istismar yardım hattı: ücretsiz, isimsiz',
  pregnant: 'Zor durumdaki hamileler için yardım hattı: gece gündüz, ücretsiz, isimsiz',
  drugs: 'Bağımlılık ve uyuşturucu hattı: gece gündüz, arama ücretlidir',
  cards: 'Banka kartını kapatma: gece gündüz',
  authorities: 'Resmi daireler hattı, pazartesiden cumaya 8.00–18.00',
  poison: 'Zehirlenme acil hattı, gece gündüz:',
};
