import { nativeTheme } from 'electron';
import { done } from '../../contract';
import type { Settings } from '../../contract';
import type { Library } from '../../library/library';
import type { OwnThings } from '../../shelf/own-things';
import type { Host } from '../answer';
import { copy } from '../clipboard';

type Keeping = 'changeShelf' | 'saveSettings' | 'savePlace' | 'copy';

export function keepingVerbs(own: OwnThings, library: Library): Pick<Host, Keeping> {
  return {
    changeShelf: async (change) => done(await own.changeShelf(change, (id) => library.report(id))),
    saveSettings: async (settings) => {
      agreeWith(settings);
      return done(await own.saveSettings(settings));
    },
    savePlace: async (place) => {
      await own.savePlace(place);
      return done(null);
    },
    copy: async ({ text, html }) => {
      await copy(text, html);
      return done(null);
    },
  };
}

/** So that menus, scroll bars and dialogs of the system agree with the page. */
function agreeWith({ followSystem, theme }: Settings): void {
  const dark = theme === 'dark' || theme === 'contrast';
  nativeTheme.themeSource = followSystem ? 'system' : dark ? 'dark' : 'light';
}
