import {useRef, useState} from 'react';
import type {WasteCalendar} from 'stadtbausteine/components/waste-calendar.js';
import {streets, today} from '../../shared/events';

// docs: react
export function Waste({count}: {count: number}) {
  const [street, setStreet] = useState(streets[0]);
  const [loads, setLoads] = useState(0);
  const calendar = useRef<WasteCalendar>(null);

  return <section id="waste">
    <div className="choices">
      {streets.map((one) => <button key={one.id} aria-pressed={one === street} onClick={() => setStreet(one)}>
        {one.name}
      </button>)}
      <button onClick={() => setStreet({id: 'none', name: 'Neubaugebiet', src: '/fehlt.ics'})}>Neubaugebiet</button>
      <button onClick={() => calendar.current?.reload()}>Neu laden</button>
    </div>
    <waste-calendar ref={calendar} src={street?.src} heading-level={2} limit={3} today={today}
      loading="eager" oncity-load={() => setLoads((before) => before + 1)}>
      <span slot="heading">Müllabfuhr {street?.name}</span>
      <a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>
      <p slot="footer">{loads}-mal geladen, {count}-mal neu gezeichnet</p>
    </waste-calendar>
  </section>;
}
// docs: end
