import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';

// Only Svelte's development build says where the markup of the server and that of the browser differ.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins: [svelte()],
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
