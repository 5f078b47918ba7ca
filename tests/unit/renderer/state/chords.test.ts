import { describe, expect, it } from 'vitest';
import { chordOf } from '../../../../renderer/state/chords';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const press = (key: string, code: string, held: Partial<typeof NONE> = {}, mac = false) =>
  chordOf({ key, code, ...NONE, ...held }, mac);

describe('keys as the table of actions writes them', () => {
  it.each([
    ['k', 'KeyK', { ctrlKey: true }, 'Ctrl+K'],
    ['C', 'KeyC', { ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+C'],
    ['F6', 'F6', { shiftKey: true }, 'Shift+F6'],
    ['ArrowLeft', 'ArrowLeft', { altKey: true }, 'Alt+Left'],
    [',', 'Comma', { ctrlKey: true }, 'Ctrl+Comma'],
    ['-', 'Minus', { ctrlKey: true }, 'Ctrl+Minus'],
    ['Escape', 'Escape', {}, 'Esc'],
    ['?', 'Slash', { shiftKey: true }, '?'],
  ])('%s', (key, code, held, chord) => {
    expect(press(key, code, held)).toBe(chord);
  });

  it('takes plus with and without Shift, and from the number pad', () => {
    expect(press('=', 'Equal', { ctrlKey: true })).toBe('Ctrl+Plus');
    expect(press('+', 'Equal', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Plus');
    expect(press('+', 'NumpadAdd', { ctrlKey: true })).toBe('Ctrl+Plus');
  });

  it('takes the letter by its place where the layout is not Latin', () => {
    expect(press('л', 'KeyK', { ctrlKey: true })).toBe('Ctrl+K');
    expect(press('ن', 'KeyK', { ctrlKey: true })).toBe('Ctrl+K');
    expect(press('б', 'Comma', { ctrlKey: true })).toBe('Ctrl+Comma');
  });

  it('takes the letter by its sign where the layout is Latin', () => {
    expect(press('k', 'KeyT', { ctrlKey: true })).toBe('Ctrl+K');
  });

  it('takes digits by their place, which French keyboards give by Shift only', () => {
    expect(press('&', 'Digit1', { ctrlKey: true })).toBe('Ctrl+1');
  });

  it('leaves Ctrl with Alt, and the system’s own key, alone', () => {
    expect(press('e', 'KeyE', { ctrlKey: true, altKey: true })).toBeNull();
    expect(press('k', 'KeyK', { metaKey: true })).toBeNull();
  });

  it('has Command for Ctrl on a Mac', () => {
    expect(press('k', 'KeyK', { metaKey: true }, true)).toBe('Ctrl+K');
    expect(press('k', 'KeyK', { ctrlKey: true }, true)).toBeNull();
  });
});
