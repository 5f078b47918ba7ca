/** The verbs of the command line; whatever else a start is given belongs to the window. */
export const CLI_VERBS = ['list', 'show', 'read', 'add', 'search', 'compare', 'export', 'pack', 'verify'] as const;
export type CliVerb = (typeof CLI_VERBS)[number];

export const isCliVerb = (word: string | undefined): word is CliVerb => CLI_VERBS.some((verb) => verb === word);

export const asksForHelp = (word: string | undefined): boolean => word === '--help' || word === 'help';
