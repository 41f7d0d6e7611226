import {expect} from 'chai';
import {emergencyOf} from './emergencies.js';
import {emergencyQuestions, harmlessQuestions} from './emergency-questions.js';
import {emergencyNumbers, poisonCentres} from './emergency-numbers.js';
import type {EmergencyNumber} from './emergency-numbers.js';

describe('somebody in need', () => {
  for (const [about, first, ...asked] of emergencyQuestions) {
    it(`is told whom to call first: ${about}`, () => {
      const told = asked.map((question) => `${question}: ${emergencyOf(question)?.numbers[0] ?? 'nobody'}`);
      expect(told).to.deep.equal(asked.map((question) => `${question}: ${first}`));
    });
  }

  it('is told the poison centres after the rescue service', () => {
    expect(emergencyOf('kind hat putzmittel getrunken')?.numbers).to.deep.equal(['rescue', 'poison']);
  });

  it('is understood while typing and with slips', () => {
    expect(emergencyOf('selbstmordged')?.topic).to.equal('suicide');
    expect(emergencyOf('häuslche gewallt')?.topic).to.equal(undefined);
    expect(emergencyOf('vergewaltgt')?.topic).to.equal('rape');
  });
});

describe('somebody who is not', () => {
  it('is told nothing of the kind', () => {
    const alarmed = harmlessQuestions.filter((question) => emergencyOf(question));
    expect(alarmed).to.deep.equal([]);
    expect(emergencyOf('')).to.equal(undefined);
    expect(emergencyOf('!?')).to.equal(undefined);
  });
});

describe('numbers to call in need', () => {
  it('say who answers them, and when they were compared if they were', () => {
    const all: readonly EmergencyNumber[] = [...Object.values(emergencyNumbers), ...poisonCentres];
    for (const {numbers, source, checked} of all) {
      expect(numbers[0]).to.match(/^[\d ]{3,}$/);
      expect(source).to.match(/^https:\/\//);
      if (checked) expect(checked).to.match(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('reach a poison centre from every state, each once', () => {
    const states = poisonCentres.flatMap((centre) => centre.states.split(' ')).sort();
    expect(states).to.deep.equal(Array.from({length: 16}, (_, index) => String(index + 1).padStart(2, '0')));
  });
});
