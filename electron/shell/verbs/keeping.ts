import { nativeTheme } from 'electron';
import { done } from '../../contract';
import type { Library } from '../../library/library';
import type { OwnThings } from '../../shelf/own-things';
import type { Host } from '../answer';
import { copy } from '../clipboard';

type Keeping = 'changeShelf' | 'saveSettings' | 'savePlace' | 'copy';

export function keepingVerbs(own: OwnThings, library: Library): Pick<Host, Keeping> {
  return {
    changeShelf: async (change) => done(await own.changeShelf(change, (id) => library.report(id))),
    saveSettings: async (settings) => {
      // So that menus, scroll bars and dialogs of the system agree with the page.
      nativeTheme.themeSource = settings.followSystem
        ? 'system'
        : settings.theme === 'dark' || settings.theme === 'contrast'
          ? 'dark'
          : 'light';
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
