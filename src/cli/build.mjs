// `npm run build`: see src/cli/build/main.ts.
process.argv.splice(2, 0, 'build');
await import('./run.mjs');
