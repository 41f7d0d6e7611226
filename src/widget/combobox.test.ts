import {expect} from 'chai';
import {LitElement} from 'lit';
import {Combobox} from './combobox.js';

class ComboboxTrial extends LitElement {
  chosen: string[] = [];
  readonly box = new Combobox<string>(this, (option) => this.chosen.push(option));
}
customElements.define('combobox-trial', ComboboxTrial);

describe('Combobox', () => {
  let widget: ComboboxTrial;
  let box: Combobox<string>;

  beforeEach(() => {
    widget = document.createElement('combobox-trial') as ComboboxTrial;
    document.body.append(widget);
    ({box} = widget);
  });
  afterEach(() => widget.remove());

  /** Presses a key; returns whether the combobox has taken it. */
  const press = (key: string, settings: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent('keydown', {key, cancelable: true, ...settings});
    box.onKeydown(event);
    return event.defaultPrevented;
  };
  const look = () => [box.open, box.active];

  it('opens with suggestions, and stays closed without', () => {
    box.suggest(['Ahornweg', 'Amselweg']);
    expect(look()).to.deep.equal([true, -1]);
    box.suggest([]);
    expect(look()).to.deep.equal([false, -1]);
  });

  it('goes down, from the end to the beginning, and up', () => {
    box.suggest(['Ahornweg', 'Amselweg']);
    expect([press('ArrowDown'), box.active]).to.deep.equal([true, 0]);
    press('ArrowDown');
    expect(box.active).to.equal(1);
    press('ArrowDown');
    expect(box.active).to.equal(0);
    press('ArrowUp');
    expect(look()).to.deep.equal([true, -1]);
    press('ArrowUp');
    expect(box.active).to.equal(1);
  });

  it('opens again by the arrows, with Alt without a step', () => {
    box.suggest(['Ahornweg', 'Amselweg']);
    box.close();
    press('ArrowDown', {altKey: true});
    expect(look()).to.deep.equal([true, -1]);
    box.close();
    press('ArrowDown');
    expect(look()).to.deep.equal([true, 0]);
  });

  it('chooses what is active by Enter, and closes', () => {
    box.suggest(['Ahornweg', 'Amselweg']);
    press('ArrowDown');
    press('ArrowDown');
    expect(press('Enter')).to.equal(true);
    expect([widget.chosen, box.open]).to.deep.equal([['Amselweg'], false]);
  });

  it('does not choose even the only suggestion by Enter before one has gone to it: it may be a guess', () => {
    box.suggest(['Ahornweg']);
    expect([press('Enter'), widget.chosen]).to.deep.equal([false, []]);
    press('ArrowDown');
    press('Enter');
    expect(widget.chosen).to.deep.equal(['Ahornweg']);
  });

  it('leaves Enter to the form where nothing is active', () => {
    box.suggest(['Ahornweg', 'Amselweg']);
    expect([press('Enter'), widget.chosen]).to.deep.equal([false, []]);
  });

  it('takes Escape to close the list, and only then', () => {
    box.suggest(['Ahornweg']);
    expect([press('Escape'), box.open, press('Escape')]).to.deep.equal([true, false, false]);
  });

  it('leaves keys alone while a word is composed, with Ctrl, and letters', () => {
    box.suggest(['Ahornweg']);
    expect([press('ArrowDown', {isComposing: true}), press('ArrowDown', {ctrlKey: true}), press('a')])
      .to.deep.equal([false, false, false]);
  });

  it('closes when the cursor leaves the field, but not under a press', () => {
    box.suggest(['Ahornweg']);
    box.leave();
    expect(box.open).to.equal(false);
    box.suggest(['Ahornweg']);
    dispatchEvent(new Event('pointerdown'));
    box.leave();
    expect(box.open).to.equal(true);
    dispatchEvent(new Event('click'));
    expect(box.open).to.equal(false);
  });

  it('closes when it is taken out of the page', () => {
    box.suggest(['Ahornweg']);
    widget.remove();
    expect(box.open).to.equal(false);
  });
});
