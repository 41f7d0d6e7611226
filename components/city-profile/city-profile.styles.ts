import {css} from 'lit';

/** It has no look: what stands inside is laid out as if the element were not there. */
export const styles = css`
  :host {
    display: contents;
  }
`;
