// `npm start`: see src/cli/start/main.ts.
process.argv.splice(2, 0, 'start');
await import('./run.mjs');
