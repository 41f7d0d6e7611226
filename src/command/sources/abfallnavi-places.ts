/**
 * Who has an AbfallNavi of regio iT, and for which keys (AGS, also the beginning of one: all of a county). The longest
 * that fits counts. From the list in hacs_waste_collection_schedule (MIT), 2026-11. Where several towns share a service
 * and nobody says which, `sure` is false: its own list `orte` tells.
 */
export const abfallnaviPlaces: readonly AbfallnaviPlace[] = [
  {id: 'pi', keys: ['01056'], title: 'Kreis Pinneberg', page: 'https://www.kreis-pinneberg.de/', sure: true},
  {id: 'nds', keys: ['01060063'], title: 'Stadt Norderstedt', page: 'https://www.betriebsamt-norderstedt.de/', sure: true},
  {id: 'cux', keys: ['03352011'], title: 'Stadt Cuxhaven', page: 'https://www.cuxhaven.de/', sure: true},
  {id: 'muelheim', keys: ['05117000'], title: 'MHEG Mülheim an der Ruhr', page: 'https://www.mheg.de/', sure: true},
  {id: 'oberhausen', keys: ['05119000'], title: 'WBO Oberhausen', page: 'https://www.wbo-online.de/', sure: true},
  {id: 'solingen', keys: ['05122000'], title: 'Stadt Solingen', page: 'https://www.solingen.de/', sure: true},
  {
    id: 'kranenburg', keys: ['05154040'], title: 'Gemeinde Kranenburg', page: 'https://www.kranenburg.de/', sure: true,
    shared: true,
  },
  {id: 'viersen', keys: ['05166'], title: 'Kreis Viersen', page: 'https://www.kreis-viersen.de/', sure: true},
  {id: 'din', keys: ['05170008'], title: 'Stadt Dinslaken', page: 'https://www.dinslaken.de/', sure: true},
  {id: 'aachen', keys: ['05334002'], title: 'Stadt Aachen', page: 'https://www.aachen.de/', sure: true},
  {id: 'roe', keys: ['05334024'], title: 'Gemeinde Roetgen', page: 'https://www.roetgen.de/', sure: true},
  {
    id: 'zew2', keys: ['05334', '05358'], title: 'Zweckverband Entsorgungsregion West', page: 'https://zew-entsorgung.de/',
    sure: false,
  },
  {id: 'krhs', keys: ['05370'], title: 'Kreis Heinsberg', page: 'https://www.kreis-heinsberg.de/', sure: true},
  {
    id: 'bav', keys: ['05374', '05378'], title: 'Bergischer Abfallwirtschaftsverband', page: 'https://www.bavweb.de/',
    sure: false,
  },
  {
    id: 'aw-bgl2', keys: ['05378004'], title: 'Abfallwirtschaftsbetrieb Bergisch Gladbach',
    page: 'https://www.bergischgladbach.de/', sure: true,
  },
  {id: 'wml2', keys: ['05554'], title: 'EGW Westmünsterland', page: 'https://www.egw.de/', sure: false},
  {id: 'coe', keys: ['05558'], title: 'Wirtschaftsbetriebe Kreis Coesfeld', page: 'https://wbc-coesfeld.de/', sure: true},
  {id: 'dorsten', keys: ['05562012'], title: 'Stadt Dorsten', page: 'https://www.ebd-dorsten.de/', sure: true},
  {id: 'krwaf', keys: ['05570'], title: 'AWG Kreis Warendorf', page: 'https://www.awg-waf.de/', sure: true},
  {id: 'krwaf', keys: ['05754'], title: 'GEG Kreis Gütersloh', page: 'https://www.geg-gt.de/', sure: true},
  {
    id: 'awvlippe', keys: ['05766'], title: 'Abfallwirtschaftsverband Lippe', page: 'https://www.abfall-lippe.de/',
    sure: false, shared: true,
  },
  {
    id: 'portawestfalica', keys: ['05770032'], title: 'Stadt Porta Westfalica', page: 'https://www.portawestfalica.de/',
    sure: true,
  },
  {id: 'hlv', keys: ['05962012'], title: 'Stadt Halver', page: 'https://www.halver.de/', sure: true},
  {id: 'stl', keys: ['05962032'], title: 'STL Lüdenscheid', page: 'https://www.stl-luedenscheid.de/', sure: true},
  {id: 'unna', keys: ['05978'], title: 'GWA Kreis Unna', page: 'https://www.gwa-online.de/', sure: true, shared: true},
  {id: 'kronberg', keys: ['06434006'], title: 'Stadt Kronberg im Taunus', page: 'https://www.kronberg.de/', sure: true},
  {
    id: 'frankenthal', keys: ['07311000'], title: 'Stadt Frankenthal (Pfalz)', page: 'https://www.frankenthal.de/',
    sure: true, shared: true,
  },
  {id: 'nuernberg', keys: ['09564000'], title: 'Stadt Nürnberg', page: 'https://www.nuernberg.de/', sure: true},
  {id: 'cottbus', keys: ['12052000'], title: 'Stadt Cottbus', page: 'https://www.cottbus.de/', sure: true},
];

export interface AbfallnaviPlace {
  /** The service's name for it, part of its address. */
  readonly id: string;
  readonly keys: readonly string[];
  readonly title: string;
  readonly page: string;
  readonly sure: boolean;
  /** Those without a host of their own. */
  readonly shared?: boolean;
}
