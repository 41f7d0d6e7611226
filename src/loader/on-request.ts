/** Parts of the loader that few pages need: fetched when one asks for them. */
export {see} from './marked.js';
export {tellVersion} from './second-version.js';
