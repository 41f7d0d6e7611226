/**
 * The fractions the sample city collects. `rank` orders what is collected on one day; `code` is what the
 * smart-village-shaped server calls it, `colour` and `icon` what the AbfallNavi-shaped one says.
 */
export const fractions = [
  {id: 0, key: 'residual', name: 'Restmüll 60–240 l 14-täglich', interval: 'P2W', container: '60–240 l',
    code: 'residual', colour: '4D4D4D', icon: 73},
  {id: 1, key: 'residual', name: 'Restmüll 60–120 l 4-wöchentlich', interval: 'P4W', container: '60–120 l',
    code: 'residual_4w', colour: '808080', icon: 53},
  {id: 2, key: 'residual', name: 'Restmüll 1100 l wöchentlich', interval: 'P1W', container: '1100 l',
    code: 'residual_1100', colour: 'C0C0C0C0', icon: 34},
  {id: 3, key: 'organic', name: 'Biotonne', code: 'bio', colour: '228B22', icon: 24},
  {id: 4, key: 'paper', name: 'Altpapier', interval: 'P4W', code: 'paper', colour: '0074ff', icon: 11},
  {id: 5, key: 'paper', name: 'Altpapier 1100 l', interval: 'P2W', container: '1100 l',
    code: 'paper_1100', colour: '0074ff', icon: 68},
  {id: 6, key: 'packaging', name: 'Gelbe Tonne', interval: 'P2W', code: 'recyclable', colour: 'FFD700', icon: 12},
  {id: 7, key: 'packaging', name: 'Gelber Sack', interval: 'P2W', code: 'recyclable_bag', colour: 'FFD700', icon: 12},
  {id: 8, key: 'glass', name: 'Altglas', interval: 'P8W', code: 'glas_color', colour: '2E8B57', icon: 41},
  {id: 9, key: 'garden', name: 'Grünschnitt', code: 'green', colour: '6B8E23', icon: 45},
  {id: 10, key: 'bulky', name: 'Sperrmüll auf Abruf', code: 'bulky', colour: '8B4513', icon: 60},
  {id: 11, key: 'hazardous', name: 'Schadstoffmobil', code: 'hazardous', colour: 'D20E0E', icon: 50},
  {id: 12, key: 'christmas-tree', name: 'Weihnachtsbaum', code: 'christmas_tree', colour: '006400', icon: 29},
];

/** The fraction's number by its published name. */
export const fractionNamed = (name) => fractions.find((fraction) => fraction.name === name);
