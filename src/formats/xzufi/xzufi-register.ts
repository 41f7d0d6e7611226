/** Objects of XZuFi under their ids, which hold within a class of objects and the agency that gave them. */
import {xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** An id, and who gave it; empty where nobody is named. */
export interface Identifier {
  readonly agency: string;
  readonly id: string;
}

export const identifierOf = (element: XmlElement | undefined): Identifier =>
  ({agency: element?.attributes.get('schemeAgencyID')?.trim() ?? '', id: xmlText(element)});

/** The objects of one class. */
export class Register<T> {
  readonly #objects = new Map<string, T>();
  /** Agencies by the ids they gave. */
  readonly #agencies = new Map<string, Set<string>>();

  /** The last of two under one id counts. */
  set(identifier: Identifier, object: T): void {
    const {agency, id} = identifier;
    this.#objects.set(keyOf(identifier), object);
    this.#agencies.set(id, (this.#agencies.get(id) ?? new Set()).add(agency));
  }

  get(reference: Identifier): T | undefined {
    return this.#objects.get(this.keyFor(reference) ?? '');
  }

  delete(reference: Identifier): void {
    const key = this.keyFor(reference);
    if (key === undefined) return;
    this.#objects.delete(key);
    this.#agencies.get(reference.id)!.delete(key.slice(0, key.indexOf('\n')));
  }

  /**
   * Names the object that a reference means: the one of its agency. Where one of the two names no agency, it is the
   * only one of that id.
   */
  keyFor({agency, id}: Identifier): string | undefined {
    const agencies = this.#agencies.get(id) ?? new Set<string>();
    if (agencies.has(agency)) return keyOf({agency, id});
    const [only, second] = [...agencies].filter((one) => !agency || !one);
    return only === undefined || second !== undefined ? undefined : keyOf({agency: only, id});
  }

  /** All objects with their keys, in the order they first came in. */
  all(): [key: string, object: T][] {
    return [...this.#objects];
  }

  /** An id that is one object's alone: with the agency where several gave the same. */
  uniqueId({agency, id}: Identifier): string {
    return agency && (this.#agencies.get(id)?.size ?? 0) > 1 ? `${agency}:${id}` : id;
  }
}

const keyOf = ({agency, id}: Identifier): string => `${agency}\n${id}`;
