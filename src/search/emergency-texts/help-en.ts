import type {EmergencyTexts} from '../emergency-text.js';

export const texts: EmergencyTexts = {
  heading: 'Get help here right away',
  help: 'We are glad to help',
  city: 'Your city by phone',
  police: 'Police, if somebody is in danger',
  rescue: 'Fire brigade and ambulance, if a life is in danger',
  women: 'Helpline for violence against women: day and night, free, anonymous, in many languages',
  men: 'Helpline for violence against men: free',
  souls: 'Telephone counselling (TelefonSeelsorge): day and night, free, anonymous',
  children: 'Helpline for children and young people: free, anonymous',
  parents: 'Helpline for parents: free, anonymous',
  doctor: 'Doctor on call at night, at weekends and on public holidays',
  victims: 'Helpline for victims of crime (Weißer Ring): every day, 7:00 to 22:00, free',
  abuse: 'Helpline for sexual abuse: free, anonymous',
  pregnant: 'Helpline for pregnant women in need: day and night, free, anonymous, in many languages',
  drugs: 'Addiction and drugs helpline: day and night, the call costs a little',
  cards: 'Block a bank card: day and night',
  authorities: 'Public authorities, Monday to Friday, 8:00 to 18:00',
  poison: 'Poison emergency line, day and night:',
};
