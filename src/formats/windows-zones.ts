/**
 * IANA zones of the names Windows, Exchange and Outlook give them (CLDR, territory 001): in each area, a
 * city and its zone's Windows name without "Standard Time". A name that is the city's own needs no entry.
 */
const areas: Readonly<Record<string, string>> = {
  Europe: 'London=gmt,Berlin=w. europe,Berlin=mez,Berlin=mesz,Berlin=cest,Budapest=central europe,Paris=romance,'
    + 'Warsaw=central european,Bucharest=gtb,Chisinau=e. europe,Kiev=fle,Istanbul=turkey,Minsk=belarus,Moscow=russian',
  America: 'Anchorage=alaskan,Los_Angeles=pacific,Phoenix=us mountain,Denver=mountain,Chicago=central,'
    + 'Mexico_City=central (mexico),Regina=canada central,Guatemala=central america,Bogota=sa pacific,'
    + 'New_York=eastern,Indianapolis=us eastern,Halifax=atlantic,Caracas=venezuela,La_Paz=sa western,'
    + 'Santiago=pacific sa,St_Johns=newfoundland,Sao_Paulo=e. south america,Buenos_Aires=argentina,'
    + 'Cayenne=sa eastern,Godthab=greenland',
  Asia: 'Amman=jordan,Beirut=middle east,Damascus=syria,Jerusalem=israel,Baghdad=arabic,Riyadh=arab,Tehran=iran,'
    + 'Dubai=arabian,Baku=azerbaijan,Tbilisi=georgian,Yerevan=caucasus,Kabul=afghanistan,Tashkent=west asia,'
    + 'Yekaterinburg=ekaterinburg,Karachi=pakistan,Calcutta=india,Colombo=sri lanka,Katmandu=nepal,'
    + 'Almaty=central asia,Dhaka=bangladesh,Rangoon=myanmar,Bangkok=se asia,Krasnoyarsk=north asia,'
    + 'Novosibirsk=n. central asia,Shanghai=china,Irkutsk=north asia east,Seoul=korea',
  Africa: 'Casablanca=morocco,Lagos=w. central africa,Cairo=egypt,Johannesburg=south africa,Windhoek=namibia,'
    + 'Nairobi=e. africa',
  Australia: 'Perth=w. australia,Adelaide=cen. australia,Darwin=aus central,Brisbane=e. australia,'
    + 'Sydney=aus eastern,Hobart=tasmania',
  Pacific: 'Honolulu=hawaiian,Port_Moresby=west pacific,Guadalcanal=central pacific,Auckland=new zealand,'
    + 'Tongatapu=tonga,Apia=samoa',
  Atlantic: 'Reykjavik=greenwich',
  Indian: '',
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
