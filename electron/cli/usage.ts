export const USAGE = `satchel list                                    [--json]
satchel show ID                                 [--json]
satchel read FILE…                              [--json]     what would be understood; adds nothing
satchel add PATH…        [--dry-run]            [--json]     files, folders, ZIPs, packs
satchel search WORDS…    [--in recommendations|text|all] [--country C]… [--tier T]… [--edition Y]… [--limit N] [--json]
satchel compare ID ID    [--to FILE]             [--json]    two editions of a country, matched by wording; or two countries, by theme
satchel export ID…       --to FILE.(pdf|docx|csv|md|json|txt) [--content summary|recommendations|full|history] [--json]
  or in place of IDs     --edition Y… [--country C]… | --selection NAME | --follow-up
                         | --search WORDS [--in recommendations|text|all] [--country C]… [--tier T]… [--edition Y]…
  every document takes   [--title T] [--include notes,follow-up,tiers,summaries,years,contents|nothing]
                         [--paper a4|letter] [--large] [--language en|fr|es|ar] [--date YYYY-MM-DD]
satchel export --each    (ID… | --edition Y… [--country C]…) --to FOLDER [--format pdf|docx|csv|md|json|txt] [--force]
                         one file for each report; those that are there stay, unless --force
satchel pack             --to FILE.satchel      [--edition Y]… [--country C]…
satchel verify FILE.satchel                     [--json]

--library DIR names another library folder (made when missing). IDs are of reports or passages.
Exit status: 0 done; 1 the input has problems (named on standard error); 2 wrong usage; 3 a fault of the program.
`;
