import {createSignal} from 'solid-js';
import {events, streets, today} from '../../shared/events';

/** What the server renders and the browser hydrates. */
// docs: solid-server
export function ServerPage() {
  const [loads, setLoads] = createSignal(0);

  return <main>
    <section>
      <waste-calendar attr:src={streets[0]?.src} heading-level="2" limit="3" attr:today={today} loading="eager"
        on:city-load={() => setLoads((before) => before + 1)}>
        <a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>
        <p slot="footer">{loads()}-mal geladen</p>
      </waste-calendar>
    </section>
    <section>
      <city-events prop:items={events} heading="Was ist los?" bool:deep-link={true} bool:structured-data={false}
        attr:today={today} loading="eager">
        <a href="/programm.pdf">Programm als PDF</a>
      </city-events>
    </section>
  </main>;
}
// docs: end
