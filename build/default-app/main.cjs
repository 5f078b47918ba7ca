// Electron as a product carries it has lost the part that runs a folder: `electron [-r MODULE]… FOLDER`.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const preloads = [];
let folder;
for (let args = process.argv.slice(1); args.length > 0 && folder === undefined; ) {
  const argument = args.shift();
  if (argument === '-r' || argument === '--require') preloads.push(args.shift());
  else if (!argument.startsWith('-')) folder = path.resolve(argument);
}

if (folder === undefined) {
  console.error('usage: electron [-r MODULE]… FOLDER');
  app.exit(2);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  for (const preload of preloads) require(preload);
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setVersion(about.version);
  app.setName(about.productName ?? about.name);
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(folder);
  require(folder);
}
