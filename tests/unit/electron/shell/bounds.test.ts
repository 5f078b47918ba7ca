import { describe, expect, test } from 'vitest';
import { visibleBounds } from '../../../../electron/shell/bounds';

const laptop = { x: 0, y: 0, width: 1366, height: 740 };
const remembered = { x: 100, y: 50, width: 1000, height: 600, maximized: false };

describe('visibleBounds', () => {
  test('keeps the remembered place on a screen that is there', () => {
    expect(visibleBounds(remembered, [laptop])).toEqual({ x: 100, y: 50, width: 1000, height: 600 });
  });

  test('forgets a place on a screen that was unplugged', () => {
    expect(visibleBounds({ ...remembered, x: 2500 }, [laptop])).toEqual({ width: 1366, height: 740 });
  });

  test.each([
    ['above every screen', { ...remembered, y: -300 }],
    ['below every screen', { ...remembered, y: 730 }],
    ['with only a corner in sight', { ...remembered, x: 1300 }],
    ['left of every screen', { ...remembered, x: -950 }],
  ])('forgets a window that lies %s', (_where, bounds) => {
    expect(visibleBounds(bounds, [laptop])).not.toHaveProperty('x');
  });

  test('never makes the window smaller than the smallest', () => {
    expect(visibleBounds({ ...remembered, width: 10, height: 10 }, [{ ...laptop }])).toMatchObject({ width: 1366 });
    expect(visibleBounds({ ...remembered, width: 300, height: 200 }, [laptop])).toMatchObject({
      width: 800,
      height: 500,
    });
  });

  test('starts at the usual size', () => {
    expect(visibleBounds(null, [{ x: 0, y: 0, width: 1920, height: 1080 }])).toEqual({ width: 1366, height: 768 });
    expect(visibleBounds(null, [])).toEqual({ width: 1366, height: 768 });
  });
});
