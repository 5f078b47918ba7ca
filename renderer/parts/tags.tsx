import type { Tags } from '../words';
import { Keys } from './keys';

/** Tags that messages share: `rich(key, TAGS, values)`. */
export const TAGS = {
  strong: (words) => <strong>{words}</strong>,
  soft: (words) => <span className="soft">{words}</span>,
  /** A name or file in a direction of its own. */
  bdi: (words) => <bdi>{words}</bdi>,
  num: (words) => <span className="num">{words}</span>,
  /** Heard, not seen. */
  hidden: (words) => <span className="hidden">{words}</span>,
} satisfies Tags;

/** For `<keys></keys>` in a message: keys as they are now set. */
export const keysTag = (keys: string) => () => <Keys>{keys}</Keys>;
