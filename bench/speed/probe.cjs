// Loaded before the server in its process: writes down what it has used so far when asked by SIGUSR2.
const { writeFileSync, renameSync } = require('node:fs');

const file = process.env.RECOUPE_PROBE;
process.on('SIGUSR2', () => {
  global.gc();
  global.gc();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  writeFileSync(
    `${file}.new`,
    JSON.stringify({ cpu: (user + system) / 1e6, memory: (heapUsed + external) / 1e6, rss: rss / 1e6 }),
  );
  renameSync(`${file}.new`, file);
});
