import {createSignal, For} from 'solid-js';
import type {WasteCalendar} from 'stadtbausteine/components/waste-calendar.js';
import {streets, today} from '../../shared/events';

// docs: solid
export function Waste(props: {count: number}) {
  const [street, setStreet] = createSignal(streets[0]);
  const [loads, setLoads] = createSignal(0);
  let calendar: WasteCalendar | undefined;

  return <section id="waste">
    <div class="choices">
      <For each={streets}>{(one) =>
        <button aria-pressed={one === street()} onClick={() => setStreet(one)}>{one.name}</button>}
      </For>
      <button onClick={() => setStreet({id: 'none', name: 'Neubaugebiet', src: '/fehlt.ics'})}>Neubaugebiet</button>
      <button onClick={() => calendar?.reload()}>Neu laden</button>
    </div>
    <waste-calendar ref={calendar} attr:src={street()?.src} heading-level={2} limit={3} today={today}
      loading="eager" on:city-load={() => setLoads((before) => before + 1)}>
      <span slot="heading">Müllabfuhr {street()?.name}</span>
      <a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>
      <p slot="footer">{loads()}-mal geladen, {props.count}-mal neu gezeichnet</p>
    </waste-calendar>
  </section>;
}
// docs: end
