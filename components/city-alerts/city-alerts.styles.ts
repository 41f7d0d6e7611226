import {css} from 'lit';

export const styles = css`
  [part~='heading'] { margin-block-end: var(--_space); }

  /* The line is enough where it stands above a page; whoever cannot see it has the name all the same. */
  :host([layout='banner']) [part~='heading'] {
    block-size: .0625em;
    inline-size: .0625em;
    margin-block-end: -.0625em;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host([layout='board']) .container { font-size: 1.75em; }
  :host([layout='board']) button { display: none; }

  .answer { font-weight: 600; }
  .quiet-line { display: flex; gap: var(--_space); align-items: start; }
  .quiet-line > svg { color: var(--_success); margin-block-start: .1em; }
  /* What is known of it comes a moment later, and moves nothing. */
  .unanswered { min-block-size: 3em; margin-block: calc(var(--_space) * .5); }
  :host([layout='banner']) .notice { margin-block-end: var(--_space); }
  footer { margin-block-start: var(--_space); }
  :host([layout='banner']) footer { margin: 0; }
`;
