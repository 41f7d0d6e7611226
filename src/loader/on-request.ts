/** What a loader needs on few pages: fetched when one asks for it. */
export {fit} from './frame-height.js';
export {place} from './placement.js';
export {tellVersion} from './second-version.js';
