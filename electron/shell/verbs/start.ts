import { app } from 'electron';
import { done } from '../../contract';
import type { OwnThings } from '../../shelf/own-things';
import type { Host } from '../answer';

export function startVerbs(own: OwnThings, ownFolder: string): Pick<Host, 'begin'> {
  return {
    begin: async () =>
      done({
        settings: own.settings,
        place: own.place,
        shelf: own.shelf,
        notices: own.notices,
        version: app.getVersion(),
        platform: process.platform,
        ownFolder,
      }),
  };
}
