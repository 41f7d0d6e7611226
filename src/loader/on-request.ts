/** What a loader needs on few pages: fetched when one asks for it. */
export {see} from './marked.js';
export {tellVersion} from './second-version.js';
