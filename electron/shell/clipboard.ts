import * as electron from 'electron';

/** Puts text, and the same as HTML where given, on the clipboard. */
export async function copy(text: string, html: string | undefined): Promise<void> {
  const { clipboard } = electron;
  if (Reflect.has(electron, 'ClipboardItem')) {
    const kinds = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
    await clipboard.write([new electron.ClipboardItem(kinds)]);
  } else {
    // Before Electron had the web's clipboard items, `write` took one plain object; the types know the new form alone.
    Reflect.apply(Reflect.get(clipboard, 'write'), clipboard, [{ text, ...(html === undefined ? {} : { html }) }]);
  }
}
