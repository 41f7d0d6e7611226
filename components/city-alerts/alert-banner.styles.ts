import {css} from 'lit';

/** The worst warning in a line, which opens to all of them. */
export const styles = css`
  details.alert > summary { display: block; list-style: none; margin-inline: calc(var(--_space) * -2); padding-inline: calc(var(--_space) * 2); }
  details.alert > summary::-webkit-details-marker { display: none; }
  summary .open { color: var(--_link); text-decoration: underline; text-underline-offset: .15em; }
  details[open] > summary .open { display: none; }
`;
