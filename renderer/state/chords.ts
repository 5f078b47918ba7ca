const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
  '+': 'Plus',
  '=': 'Plus',
  '-': 'Minus',
  _: 'Minus',
  ',': 'Comma',
};
/** For layouts on which the key gives another sign: `б` on the comma's key, `&` on that of 1. */
const BY_PLACE: Record<string, string> = {
  Comma: 'Comma',
  Equal: 'Plus',
  NumpadAdd: 'Plus',
  Minus: 'Minus',
  NumpadSubtract: 'Minus',
  Slash: '/',
};

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

function nameOf({ key, code }: Press): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit) return digit;
  const named = NAMES[key];
  if (named) return named;
  const latin = key.length > 1 || key.charCodeAt(0) < 0x80;
  if (latin) return key.length === 1 ? key.toUpperCase() : key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? BY_PLACE[code] ?? key;
}

/** The keys pressed, as the table of actions writes them: `Ctrl+Shift+C`. Null for AltGr and the like. */
export function chordOf(press: Press, mac: boolean): string | null {
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  if (ctrl && press.altKey) return null;
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const name = nameOf(press);
  // Shift is part of the sign itself where a key types one: `?`, and `+` on many layouts.
  const shift = press.shiftKey && (/^[A-Z0-9]$/.test(name) || name.length > 1) && name !== 'Plus';
  return [ctrl && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}
