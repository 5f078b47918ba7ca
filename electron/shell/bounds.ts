import type { Bounds } from '../shelf/forms';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SMALLEST = { width: 800, height: 500 };
const USUAL = { width: 1366, height: 768 };

/** So much of the window's top must lie on a screen that it can be seen and moved. */
const GRIP = { width: 120, height: 40 };

/** Bounds that can be seen: the remembered ones when they lie on a screen that is there, else the usual size, centred. */
export function visibleBounds(
  remembered: Bounds | null,
  screens: Area[],
): Partial<Area> & { width: number; height: number } {
  const first = screens[0] ?? { x: 0, y: 0, ...USUAL };
  if (remembered !== null && screens.some((screen) => holdsGrip(screen, remembered))) {
    const { x, y, width, height } = remembered;
    return { x, y, width: Math.max(width, SMALLEST.width), height: Math.max(height, SMALLEST.height) };
  }
  return { width: Math.min(USUAL.width, first.width), height: Math.min(USUAL.height, first.height) };
}

function holdsGrip(screen: Area, window: Area): boolean {
  const width = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x);
  const fromTop = screen.y + screen.height - window.y;
  return width >= GRIP.width && window.y >= screen.y - 10 && fromTop >= GRIP.height;
}
