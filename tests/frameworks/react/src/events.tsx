import {useMemo, useState} from 'react';
import type {CityEvent} from 'stadtbausteine/model';
import {events, today} from '../../shared/events';

export function Events({count}: {count: number}) {
  const [free, setFree] = useState(false);
  const [shared, setShared] = useState(false);
  const [chosen, setChosen] = useState<CityEvent>();
  const items = useMemo(() => events.filter((event) => !free || event.isAccessibleForFree), [free]);

  return <section id="events">
    <div className="choices">
      <label><input type="checkbox" checked={free} onChange={() => setFree(!free)} /> Nur kostenfreie</label>
      <label><input type="checkbox" checked={shared} onChange={() => setShared(!shared)} /> Adresse teilbar</label>
    </div>
    <city-events items={items} heading="Was ist los?" heading-level={2} limit={5} deep-link={shared} views="list"
      today={today} loading="eager" oncity-select={(event) => {
        event.preventDefault();
        setChosen(event.detail.item);
      }}>
      <p slot="footer">{items.length} Termine, {count}-mal neu gezeichnet</p>
    </city-events>
    {chosen && <p className="chosen">Gewählt: <strong>{chosen.name}</strong></p>}
  </section>;
}
