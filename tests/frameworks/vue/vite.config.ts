import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// docs: vue-config
const plugins = [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}}})];
// docs: end

// Only Vue's development build says where the markup of the server and that of the browser differ.
export default defineConfig(({mode, isSsrBuild}) => ({
  plugins,
  publicDir: !isSsrBuild && '../shared/public',
  build: {rolldownOptions: {input: mode === 'development' ? 'hydrate.html' : 'index.html'}},
}));
