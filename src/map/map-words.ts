import {msg, str} from '@lit/localize';

/** What a map says. */
export const mapWords = {
  label: () => msg('Karte', {id: 'city.map.label'}),
  keys: () => msg(
    'Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab, Escape führt zur Liste.', {id: 'city.map.keys'}),
  skip: () => msg('Karte überspringen', {id: 'city.map.skip'}),
  zoomIn: () => msg('Vergrößern', {id: 'city.map.zoom-in'}),
  zoomOut: () => msg('Verkleinern', {id: 'city.map.zoom-out'}),
  all: () => msg('Alles zeigen', {id: 'city.map.all'}),
  locate: () => msg('Mein Standort', {id: 'city.map.locate'}),
  here: () => msg('Sie sind ungefähr hier', {id: 'city.map.here'}),
  nowhere: () => msg('Ihr Standort war nicht zu erfahren.', {id: 'city.map.nowhere'}),
  move: () => msg('Karte bewegen', {id: 'city.map.move'}),
  north: () => msg('Nach oben', {id: 'city.map.north'}),
  south: () => msg('Nach unten', {id: 'city.map.south'}),
  west: () => msg('Nach links', {id: 'city.map.west'}),
  east: () => msg('Nach rechts', {id: 'city.map.east'}),
  cluster: (count: string) => msg(str`${count} Orte, vergrößern`, {id: 'city.map.cluster'}),
  nameless: () => msg('Ohne Namen', {id: 'city.map.nameless'}),
  wheel: (key: string) => msg(str`Zum Vergrößern ${key} halten und am Mausrad drehen`, {id: 'city.map.wheel'}),
  ctrl: () => msg('Strg', {id: 'city.map.ctrl'}),
  fingers: () => msg('Karte mit zwei Fingern bewegen', {id: 'city.map.fingers'}),
  lost: () => msg('Der Hintergrund der Karte lädt gerade nicht. Die Orte stimmen trotzdem.', {id: 'city.map.lost'}),
  withdraw: () => msg('Karte ausblenden, Einwilligung zurücknehmen', {id: 'city.map.withdraw'}),
};
