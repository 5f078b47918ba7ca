import { done } from '../../contract';
import type { Log } from '../../log';
import type { Host } from '../answer';
import type { PageLife } from '../page-life';

/** Lines of the log that are handed on with the details of a fault. */
const LINES = 40;

export function lifeVerbs(life: PageLife, log: Log): Pick<Host, 'hold' | 'openAgain' | 'noteFault' | 'details'> {
  return {
    hold: async (held) => {
      life.hold(held);
      return done(null);
    },
    openAgain: async () => {
      life.openAgain();
      return done(null);
    },
    noteFault: async ({ page, fault }) => {
      log.fault('page', { page, fault });
      return done(null);
    },
    details: async () => done({ lines: log.tail(LINES) }),
  };
}
