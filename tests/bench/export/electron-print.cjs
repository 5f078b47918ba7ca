// Run by Electron: prints a page to PDF as its windows do. Arguments: page, file to write, rounds. Says on standard
// output how many milliseconds each round took.
const { app, BrowserWindow } = require('electron');
const { writeFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');

const [page, file, rounds] = process.argv.slice(-3);

async function print() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadFile(page);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  writeFileSync(file, pdf);
  window.destroy();
}

app.on('window-all-closed', () => undefined);
void app.whenReady().then(async () => {
  const took = [];
  for (let round = 0; round <= Number(rounds); round++) {
    const begun = performance.now();
    await print();
    took.push(performance.now() - begun);
  }
  process.stdout.write(`${JSON.stringify(took)}\n`, () => app.exit(0));
});
