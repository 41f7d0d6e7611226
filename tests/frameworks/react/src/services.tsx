import {useState} from 'react';
import {today} from '../../shared/events';

export function Services() {
  const [change, setChange] = useState('');
  const [left, setLeft] = useState('');

  return <section id="services" className="wide">
    <service-finder src="/services.json" heading="Rathaus" heading-level={2} today={today}
      loading="eager" popular="perso, umzug"
      oncity-change={({detail: {name, value}}) => setChange(`${name}: ${String(value)}`)}
      oncity-navigate={(event) => {
        event.preventDefault();
        setLeft(event.detail.href);
      }}>
      <p slot="footer">Oder rufen Sie an: 115</p>
    </service-finder>
    {change && <p className="note changed">{change}</p>}
    {left && <p className="note left">{left}</p>}
  </section>;
}
