/**
 * IANA zones of the names Windows, Exchange and Outlook give them (CLDR, territory 001): per area, the
 * zones of a Windows name without its "Standard Time". Names that are the city itself need no entry.
 */
const table: Readonly<Record<string, string>> = {
  Europe: 'London=gmt|Berlin=w. europe,mez,mesz,cest,mitteleuropäische zeit|Budapest=central europe|Paris=romance|'
    + 'Warsaw=central european|Bucharest=gtb|Chisinau=e. europe|Kiev=fle|Istanbul=turkey|Minsk=belarus|'
    + 'Moscow=russian|Samara=russia zone 3',
  America: 'Adak=aleutian|Anchorage=alaskan|Tijuana=pacific (mexico)|Los_Angeles=pacific,pst,pdt|'
    + 'Phoenix=us mountain,arizona|Mazatlan=mountain (mexico)|Denver=mountain,mdt|Whitehorse=yukon|'
    + 'Guatemala=central america|Chicago=central,cst,cdt|Mexico_City=central (mexico)|'
    + 'Regina=canada central,saskatchewan|Bogota=sa pacific|Cancun=eastern (mexico)|New_York=eastern,edt|'
    + 'Port-au-Prince=haiti|Havana=cuba|Indianapolis=us eastern,indiana|Grand_Turk=turks and caicos|'
    + 'Asuncion=paraguay|Halifax=atlantic|Caracas=venezuela|Cuiaba=central brazilian|La_Paz=sa western|'
    + 'Santiago=pacific sa|St_Johns=newfoundland|Araguaina=tocantins|Sao_Paulo=e. south america,brasilia|'
    + 'Cayenne=sa eastern|Buenos_Aires=argentina|Godthab=greenland|Punta_Arenas=magallanes|'
    + 'Miquelon=saint pierre',
  Africa: 'Casablanca=morocco|Lagos=w. central africa|Cairo=egypt|Johannesburg=south africa|Juba=south sudan|'
    + 'Khartoum=sudan|Tripoli=libya|Windhoek=namibia|Nairobi=e. africa',
  Asia: 'Amman=jordan|Beirut=middle east|Damascus=syria|Hebron=west bank|Jerusalem=israel|Baghdad=arabic|'
    + 'Riyadh=arab|Tehran=iran|Dubai=arabian|Baku=azerbaijan|Tbilisi=georgian|Yerevan=caucasus|'
    + 'Kabul=afghanistan|Tashkent=west asia|Yekaterinburg=ekaterinburg|Karachi=pakistan|Calcutta=india,chennai|'
    + 'Colombo=sri lanka|Katmandu=nepal|Almaty=central asia|Dhaka=bangladesh|Rangoon=myanmar|'
    + 'Bangkok=se asia|Barnaul=altai|Hovd=w. mongolia|Krasnoyarsk=north asia|Novosibirsk=n. central asia|'
    + 'Shanghai=china,beijing|Irkutsk=north asia east|Chita=transbaikal|Pyongyang=north korea|Seoul=korea|'
    + 'Srednekolymsk=russia zone 10|Kamchatka=russia zone 11',
  Australia: 'Perth=w. australia|Eucla=aus central w.|Adelaide=cen. australia|Darwin=aus central|'
    + 'Brisbane=e. australia|Sydney=aus eastern|Hobart=tasmania',
  Pacific: 'Honolulu=hawaiian,hawaii|Port_Moresby=west pacific|Guadalcanal=central pacific|'
    + 'Auckland=new zealand|Chatham=chatham islands|Easter=easter island|Tongatapu=tonga|Apia=samoa|'
    + 'Kiritimati=line islands',
  Atlantic: 'Reykjavik=greenwich',
  Indian: '',
};

/** Areas in which a city's name is looked for. */
export const areas = Object.keys(table);

let names: Map<string, string> | undefined;

/** The IANA name of a Windows zone; `name` in lower case, without "standard time". */
export function windowsZone(name: string): string | undefined {
  if (!names) {
    names = new Map();
    for (const area of areas) {
      for (const [, city, aliases] of table[area]!.matchAll(/([^=|]+)=([^|]+)/g)) {
        for (const alias of aliases!.split(',')) names.set(alias, `${area}/${city}`);
      }
    }
  }
  return names.get(name);
}
