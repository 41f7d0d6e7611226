import type {EverydayWords} from '../word-list.js';

/** Words of Easy German, beside the German ones. */
export const words: EverydayWords = {
  things: `
amt ausländer, ausländer amt > ausländerbehörde, migration integration
amt kinder, amt jugend, hilfe familien > jugendamt
amt geld, geld vom staat, geld vom amt > bürgergeld, grundsicherung, sozialamt
geld wohnung, geld miete, hilfe miete > wohngeld
geld kinder > kindergeld, kinderzuschlag
geld alt, geld rente > grundsicherung alter
geld pflege > hilfe pflege, pflegegrad
geld behinderung > eingliederungshilfe, persönliches budget
karte behinderung, ausweis behinderung > schwerbehindertenausweis, schwerbehinderung
hilfe wohnen, hilfe zuhause > betreutes wohnen, haushaltshilfe, assistenz
hilfe schule > schulbegleitung, schulsozialarbeit
hilfe arbeit > begleitende hilfe arbeitsleben, jobcenter
hilfe schulden, geld probleme > schuldnerberatung
hilfe lesen, hilfe antrag, hilfe ausfüllen > beratung, sozialberatung
neue wohnung sagen, umgezogen sagen > wohnsitz ummelden
betreuer, rechtlicher betreuer > rechtliche betreuung
werkstatt > eingliederungshilfe
große sachen müll, große dinge müll, alte möbel > sperrmüll
`,
};
