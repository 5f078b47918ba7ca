export const USAGE = `satchel list                                    [--json]
satchel show ID                                 [--json]
satchel read FILE…                              [--json]     what would be understood; adds nothing
satchel add PATH…        [--dry-run]            [--json]     files, folders, ZIPs, packs
satchel search WORDS…    [--in recommendations|text|all] [--country C]… [--tier T]… [--edition Y]… [--limit N] [--json]
satchel compare ID ID                           [--json]     two editions of a country, matched by wording
satchel export ID…       --to FILE.(pdf|docx|csv|md|json|txt) [--content summary|recommendations|full]
                         [--paper a4|letter] [--large] [--date YYYY-MM-DD] [--json]
satchel pack             --to FILE.satchel      [--edition Y]… [--country C]…
satchel verify FILE.satchel                     [--json]

--library DIR names another library folder (made when missing). IDs are of reports or passages.
Exit status: 0 done; 1 the input has problems (named on standard error); 2 wrong usage; 3 a fault of the program.
`;
