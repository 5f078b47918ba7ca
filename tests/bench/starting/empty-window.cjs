// An Electron program that opens one window with a word in it, and nothing else: what every Electron program costs.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, autoHideMenuBar: true });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, 'empty-window.html'));
});
app.on('window-all-closed', () => app.quit());
