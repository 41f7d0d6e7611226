/** What is needed only where something is warned of: most of the time nothing is. */
import {styles} from './alert-rules.styles.js';

/** The looks of warnings. */
export const sheets: readonly CSSStyleSheet[] = [...styles.map(({styleSheet}) => styleSheet!)];

export {messages} from '../../src/i18n/generated/alert-rules.js';
export {alertsAt, compareAlerts} from '../../src/alerts/alerts-at.js';
export {parseArea} from '../../src/alerts/alert-area.js';
export {isAtLeast, highestSeverity} from '../../src/alerts/alert-severity.js';
export {nextChange} from '../../src/alerts/alert-standing.js';
export {newsOf} from './alert-news.js';
export {alertBanner, alertList, calledOffList} from './alert-list.js';
export {alertDetail} from './alert-detail.js';
