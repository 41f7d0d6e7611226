import {importAutoloader} from './library.js';

/**
 * The autoloader for pages whose content management system strips `type="module"`:
 * `<script src="…/loader.js">`. It finds the autoloader beside itself and hands on what its tag says.
 */
const script = document.currentScript as HTMLScriptElement | null;

// A second tag may say what the first does not.
void importAutoloader(script).then((autoloader) => autoloader?.configure(script?.dataset));
