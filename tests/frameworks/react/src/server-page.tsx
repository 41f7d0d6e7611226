import {useState} from 'react';
import type {CityEvents} from 'stadtbausteine/components/city-events.js';
import type {WasteCalendar} from 'stadtbausteine/components/waste-calendar.js';
import {events, streets, today} from '../../shared/events';

/** What the server renders and the browser hydrates. */
// docs: react-server
export function ServerPage() {
  const [loads, setLoads] = useState(0);

  // React sets no properties and hears no events of an element that it hydrates: a ref does.
  const listen = (calendar: WasteCalendar | null) => {
    const count = () => setLoads((before) => before + 1);
    calendar?.addEventListener('city-load', count);
    return () => calendar?.removeEventListener('city-load', count);
  };
  const fill = (list: CityEvents | null) => {
    if (list) list.items = events;
  };

  return <main>
    <section>
      <waste-calendar ref={listen} src={streets[0]?.src} heading-level={2} limit={3} today={today} loading="eager">
        <a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>
        <p slot="footer">{loads}-mal geladen</p>
      </waste-calendar>
    </section>
    <section>
      <city-events ref={fill} heading="Was ist los?" deep-link={true} structured-data={false} today={today}
        loading="eager">
        <a href="/programm.pdf">Programm als PDF</a>
      </city-events>
    </section>
  </main>;
}
// docs: end
