import {expect} from 'chai';
import {Remembered} from './remembered.js';
import {forget, keep} from './remembering.js';

describe('What a person keeps on the device', () => {
  const kept = new Remembered<{street: string}>('trial');
  const {setItem, removeItem} = Storage.prototype;
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  afterEach(() => {
    Object.assign(Storage.prototype, {setItem, removeItem});
    localStorage.removeItem('stadtbausteine:trial');
  });

  it('is there until it is forgotten', () => {
    expect(keep(kept, {street: 'Ahornweg'})).to.equal(true);
    expect(kept.read()).to.deep.equal({street: 'Ahornweg'});
    forget(kept);
    expect([kept.read(), localStorage.getItem('stadtbausteine:trial')]).to.deep.equal([undefined, null]);
  });

  it('is said not to be kept where the device refuses', () => {
    Storage.prototype.setItem = refuse;
    expect(keep(kept, {street: 'Ahornweg'})).to.equal(false);
  });

  it('may be forgotten where storage is forbidden', () => {
    Storage.prototype.removeItem = refuse;
    expect(() => forget(kept)).not.to.throw();
  });
});
