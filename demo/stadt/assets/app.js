/*
 * A small app wrapper. It cancels the events by which something leaves a widget, and opens its own
 * calendar, telephone or map instead. Here a sheet says what would have been opened.
 */

const purposes = {
  calendar: 'Die Kalenderdatei öffnet der Kalender des Telefons.',
  web: 'Der Link öffnet sich im Browser der App.',
  tel: 'Das Telefon wählt diese Nummer.',
  mail: 'Das Mailprogramm öffnet sich.',
  route: 'Die Karten-App zeigt den Weg.',
};

const sheet = document.querySelector('dialog');

function say(title, text) {
  document.querySelector('#sheet-title').textContent = title;
  document.querySelector('#sheet-text').textContent = text;
  if (!sheet.open) sheet.showModal();
}

document.addEventListener('city-navigate', (event) => {
  event.preventDefault();
  const {href, purpose} = event.detail;
  const target = /^(data|blob):/.test(href) ? '' : ` ${href}`;
  say('Die App übernimmt', `${purposes[purpose] ?? purposes.web}${target}`);
});

document.addEventListener('city-select', (event) => {
  const {item} = event.detail;
  if (!item) return;
  event.preventDefault();
  say('Die App zeigt', [item.name, item.date].filter(Boolean).join(', '));
});
