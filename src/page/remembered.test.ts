import {expect} from 'chai';
import {Remembered} from './remembered.js';

describe('Remembered', () => {
  const kept = new Remembered<{street: string}>('trial');

  afterEach(() => localStorage.removeItem('stadtbausteine:trial'));

  it('reads nothing where nothing was kept', () => {
    expect(kept.read()).to.equal(undefined);
  });

  it('reads what was kept under its name', () => {
    localStorage.setItem('stadtbausteine:trial', '{"street":"Ahornweg"}');
    expect(kept.read()).to.deep.equal({street: 'Ahornweg'});
    expect(new Remembered('other').read()).to.equal(undefined);
  });

  it('reads nothing from what is broken or null', () => {
    localStorage.setItem('stadtbausteine:trial', '{"street":');
    expect(kept.read()).to.equal(undefined);
    localStorage.setItem('stadtbausteine:trial', 'null');
    expect(kept.read()).to.equal(undefined);
  });

  it('reads nothing where the browser forbids it', () => {
    const {getItem} = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    try {
      expect(kept.read()).to.equal(undefined);
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });
});
