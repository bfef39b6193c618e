// Evaluated before anything that loads the database: on an older Node it would crash without a word.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Relais demande Node 22 ou plus récent (ici ${process.versions.node}) : lancez « npm run relais ».\n` +
      `Relais needs Node 22 or newer (this is ${process.versions.node}): run “npm run relais”.`,
  );
  process.exit(3);
}
