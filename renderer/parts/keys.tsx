import { onMac } from '../state/keys';
import { useWords, type WordKey } from '../words';
import './keys.css';

const NAMES: Partial<Record<string, WordKey>> = {
  Ctrl: 'key.ctrl',
  Shift: 'key.shift',
  Alt: 'key.alt',
  Space: 'key.space',
  Enter: 'key.enter',
  Esc: 'key.esc',
  Home: 'key.home',
  End: 'key.end',
  Backspace: 'key.backspace',
};
const SIGNS: Partial<Record<string, string>> = {
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Plus: '+',
  Minus: '−',
  Comma: ',',
};

/** Keys as they are printed on the keyboard, from the way that the table of actions writes them: `Ctrl+Shift+C`. */
export function Keys({ children, hidden = false }: { children: string; hidden?: boolean }) {
  const { say } = useWords();
  const nameOf = (key: string) => {
    if (key === 'Ctrl' && onMac()) return '⌘';
    const words = NAMES[key];
    return words ? say(words) : (SIGNS[key] ?? key);
  };
  return (
    <kbd className="keys" aria-hidden={hidden || undefined}>
      <bdi dir="ltr">{children.split('+').map(nameOf).join(' ')}</bdi>
    </kbd>
  );
}
