import {msg} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';
import {share} from '../page/share.js';

/** Hands the address of an item on, and tells what became of it where the person cannot see it for themselves. */
export class Sharing {
  readonly #host: ReactiveControllerHost;
  readonly #announce: (text: string) => void;
  #last?: {readonly id: string; readonly how: Awaited<ReturnType<typeof share>>};

  constructor(host: ReactiveControllerHost, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  async share(id: string, title: string, url: string): Promise<void> {
    this.#last = {id, how: await share(title, url)};
    const told = this.told(id);
    if (told) this.#announce(told);
    this.#host.requestUpdate();
  }

  /** What became of sharing an item, if it is the one that was shared last. */
  told(id: string): string {
    if (this.#last?.id !== id) return '';
    switch (this.#last.how) {
      case 'copied': return msg('Der Link ist kopiert.', {id: 'city.share.copied'});
      case 'failed': return msg('Das Teilen hat nicht geklappt.', {id: 'city.share.failed'});
      default: return '';
    }
  }
}
