import add from './en/add.json';
import bookmarks from './en/bookmarks.json';
import common from './en/common.json';
import compare from './en/compare.json';
import copied from './en/copied.json';
import exporting from './en/export.json';
import followUp from './en/follow-up.json';
import find from './en/find.json';
import help from './en/help.json';
import history from './en/history.json';
import library from './en/library.json';
import note from './en/note.json';
import report from './en/report.json';
import satchel from './en/satchel.json';
import search from './en/search.json';
import settings from './en/settings.json';
import welcome from './en/welcome.json';

/** Every English message by its flat key: one file for each screen, and `common` for what several say. */
export const english = {
  ...common,
  ...library,
  ...report,
  ...find,
  ...copied,
  ...history,
  ...search,
  ...satchel,
  ...bookmarks,
  ...exporting,
  ...followUp,
  ...note,
  ...compare,
  ...add,
  ...settings,
  ...help,
  ...welcome,
};
