import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'section'> {
  /** Its name among the page's regions: F6 stops here, and Back restores its scrolling by it. */
  region: string;
}

/** Chromium before 130 lets the keyboard scroll only what can take focus. */
const KEYBOARD_SCROLLS = { tabIndex: 0 } as const;

/** A part of the page that scrolls by itself, in wide layouts. Needs a label. */
export function ScrollRegion({ region, className = '', ...rest }: Props) {
  return (
    <section
      {...KEYBOARD_SCROLLS}
      {...rest}
      className={`scroll ${className}`}
      data-scroll={region}
      data-region={region}
    />
  );
}
