/**
 * IANA zones of the names Windows, Exchange and Outlook give them (CLDR, territory 001): in each area, a
 * city and its zone's Windows name without "Standard Time". A name that is the city's own needs no entry;
 * a calendar from farther away brings its VTIMEZONE along.
 */
const areas: Readonly<Record<string, string>> = {
  Europe: 'London=gmt,Berlin=w. europe,Berlin=mez,Berlin=mesz,Berlin=cest,Budapest=central europe,Paris=romance,'
    + 'Warsaw=central european,Bucharest=gtb,Chisinau=e. europe,Kiev=fle,Istanbul=turkey,Minsk=belarus,Moscow=russian',
  America: 'Anchorage=alaskan,Los_Angeles=pacific,Phoenix=us mountain,Denver=mountain,Chicago=central,New_York=eastern,'
    + 'Halifax=atlantic,St_Johns=newfoundland,Bogota=sa pacific,Sao_Paulo=e. south america,Buenos_Aires=argentina',
  Asia: 'Amman=jordan,Beirut=middle east,Jerusalem=israel,Baghdad=arabic,Riyadh=arab,Tehran=iran,Dubai=arabian,'
    + 'Karachi=pakistan,Calcutta=india,Bangkok=se asia,Shanghai=china,Seoul=korea',
  Africa: 'Casablanca=morocco,Lagos=w. central africa,Cairo=egypt,Johannesburg=south africa,Nairobi=e. africa',
  Australia: 'Perth=w. australia,Adelaide=cen. australia,Darwin=aus central,Brisbane=e. australia,Sydney=aus eastern',
  Pacific: 'Honolulu=hawaiian,Auckland=new zealand',
  Atlantic: 'Reykjavik=greenwich',
};

/** IANA names that a Windows name or a city may stand for; `name` in lower case, without "standard time". */
export function zoneCandidates(name: string): string[] {
  const city = name.replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) =>
    gap.replace(' ', '_') + letter.toUpperCase());
  return Object.entries(areas).map(([area, pairs]) => {
    const all = `,${pairs},`;
    const end = all.indexOf(`=${name},`);
    const known = end < 0 ? city : all.slice(all.lastIndexOf(',', end) + 1, end);
    return `${area}/${known}`;
  });
}
