import {expect} from 'chai';
import {html} from 'lit';
import {CityElement} from './city-element.js';
import {customElement, define} from './custom-element.js';

/** A widget small enough to see every node of it. */
class ForeignTrial extends CityElement {
  bins = ['Papier', 'Glas'];
  pressed = 0;
  typed = '';

  protected override render(): unknown {
    return html`<h2>Termine: ${this.bins.length}</h2>
      <input @input=${this.#type}><p class="typed">${this.typed}</p>
      <ul>${this.bins.map((bin) => html`<li>${bin}</li>`)}</ul>
      <button @click=${this.#press}>Mehr</button>`;
  }

  #type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  }

  #press(): void {
    this.pressed++;
  }
}
customElement('foreign-trial')(ForeignTrial);
define(ForeignTrial);

describe('A widget whose nodes others have changed', () => {
  let widget: ForeignTrial;
  let root: ShadowRoot;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const shown = () => [find('h2').textContent, ...[...root.querySelectorAll('li')].map((item) => item.textContent)];
  const microtasks = () => new Promise((resolve) => setTimeout(resolve));

  async function change(...bins: string[]): Promise<void> {
    widget.bins = bins;
    widget.requestUpdate();
    await widget.updateComplete;
  }

  const translate = (word: string) => root.querySelectorAll('h2, li, button').forEach((element) =>
    element.childNodes.forEach((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return;
      const font = document.createElement('font');
      font.append(word);
      node.replaceWith(font);
    }));

  beforeEach(async () => {
    widget = document.createElement('foreign-trial') as ForeignTrial;
    document.body.append(widget);
    await widget.updateComplete;
    root = widget.shadowRoot!;
  });
  afterEach(() => widget.remove());

  for (const [what, run] of [
    ['texts give way to translated ones', () => translate('paper')],
    ['texts give way one after the other', async () => {
      for (const item of root.querySelectorAll('li')) {
        item.firstChild!.replaceWith('paper');
        await microtasks();
      }
    }],
    ['the text of elements is set', () => root.querySelectorAll('h2, li').forEach((element) => {
      element.textContent = 'paper';
    })],
    ['the inner markup is read and written again', () => {
      root.innerHTML += '';
    }],
    ['the markup of the list is read and written again', () => {
      find('ul').innerHTML += '';
    }],
    ['elements come in another order', () => find('ul').prepend(find('li:last-child'))],
    ['everything is gone', () => root.replaceChildren()],
  ] as [string, () => unknown][]) {
    it(`shows what is true, and can be used, after ${what}`, async () => {
      await run();
      await change('Bio', 'Rest', 'Sperrmüll');
      expect(shown()).to.deep.equal(['Termine: 3', 'Bio', 'Rest', 'Sperrmüll']);
      await run();
      await change('Bio');
      expect(shown()).to.deep.equal(['Termine: 1', 'Bio']);
      find('button').click();
      expect(widget.pressed).to.equal(1);
    });
  }

  it('keeps the field somebody types in, while the page is translated again and again', async () => {
    const field = find('input') as HTMLInputElement;
    field.focus();
    for (const letter of 'Bio') {
      translate('paper');
      await microtasks();
      field.value += letter;
      field.dispatchEvent(new Event('input'));
      await widget.updateComplete;
    }
    expect(root.activeElement).to.equal(field);
    expect(find('.typed').textContent).to.equal('Bio');
    expect(find('input')).to.equal(field);
  });

  it('leaves what an extension has merely added', async () => {
    const style = document.createElement('style');
    root.prepend(style);
    await change('Bio');
    expect(root.firstChild).to.equal(style);
    style.remove();
    const list = find('ul');
    await change('Rest');
    expect(find('ul')).to.equal(list);
    expect(shown()).to.deep.equal(['Termine: 1', 'Rest']);
  });

  it('is drawn anew where nobody can say any more what has been done', async () => {
    const list = find('ul');
    find('li').remove();
    list.remove();
    await microtasks();
    // Nobody is told of what happens out there.
    list.replaceChildren();
    find('h2').after(list);
    await change('Bio');
    expect(shown()).to.deep.equal(['Termine: 1', 'Bio']);
    expect(find('ul')).not.to.equal(list);
  });

  it('is drawn anew where an extension has changed more than one can keep', async () => {
    const note = document.createElement('i');
    find('li').firstChild!.remove();
    for (let count = 0; count < 3000; count++) {
      root.append(note);
      note.remove();
    }
    await change('Bio');
    expect(shown()).to.deep.equal(['Termine: 1', 'Bio']);
  });
});
