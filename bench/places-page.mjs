/** The page of someone who takes Leaflet 1.9.4 with markercluster: `start(places)` puts them on a map. */
import L from 'leaflet';
import 'leaflet.markercluster';

let map;

globalThis.start = (places) => {
  map = L.map('map', {zoomControl: false, maxZoom: 19}).setView([51.17, 7.08], 12);
  const group = L.markerClusterGroup();
  const icon = L.divIcon({className: 'pin', iconSize: [24, 24]});
  group.addLayers(places.map(({name, latitude, longitude}) => L.marker([latitude, longitude], {title: name, icon})));
  map.addLayer(group);
};
globalThis.zoom = (levels) => map.zoomIn(levels);
globalThis.pan = () => map.panBy([200, 100]);
globalThis.marks = () => document.querySelectorAll('.leaflet-marker-icon').length;
