import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// docs: vue-config
const isCustomElement = (tag: string) => tag.includes('-');

// Only Vue's development build says where the markup of the server and that of the browser differ.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  // docs: end
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
