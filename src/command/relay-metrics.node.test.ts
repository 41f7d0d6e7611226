import {expect} from 'chai';
import {RelayMetrics} from './relay-metrics.js';

const memory = {bytes: 1, count: 1};

describe('figures of the relay', () => {
  it('say of each source whether it answers, and when it last did', () => {
    let now = 1_000_000;
    const metrics = new RelayMetrics(() => now);
    const source = 'https://abfall.example/{street}.ics';
    metrics.count({event: 'upstream', outcome: 'miss', source});
    now += 60_000;
    metrics.count({event: 'upstream', outcome: 'error', source});
    const text = metrics.text(memory, 5);
    expect(text).to.contain(`source_up{source="${source}"} 0\n`);
    expect(text).to.contain(`source_last_answer_timestamp_seconds{source="${source}"} 1000\n`);
  });

  it('have one line for each thing that the profiles name, and none for what they have not named for a day', () => {
    let now = 0;
    const metrics = new RelayMetrics(() => now);
    for (let turn = 0; turn < 1000; turn++) {
      metrics.count({event: 'request', outcome: 'refused', source: `https://a.example/${turn}`});
      metrics.count({event: 'upstream', outcome: 'miss', source: 'https://a.example/{id}'});
    }
    expect(metrics.text(memory, 5).split('\n').filter((line) => line.includes('source='))).to.have.length(2);
    now = 86_400_001;
    expect(metrics.text(memory, 5)).not.to.contain('source=');
  });
});
