import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The port of `dondoc serve`, for working on the pages with a server beside. */
const server = `http://localhost:${process.env['PORT'] ?? '4000'}`;

/** What every page needs is one file that stays cached between releases; a page's own script comes with its page. */
const shared = [
  { name: 'react', test: /node_modules\/(?:\.pnpm\/)?(?:react|react-dom|scheduler)[@/]/, priority: 3 },
  { name: 'api', test: /node_modules\/(?:\.pnpm\/)?(?:@tanstack|@trpc|better-auth|@better-auth|@better-fetch|i18next|react-i18next|zod)[@+/]/, priority: 2 },
];

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    sourcemap: false,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: shared } } },
  },
  // The host stays the browser's: signing in is refused to another site's.
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
});
