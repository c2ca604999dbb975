/** What README promises in its own words, and the test that fails without it, by its title. */
export const PROMISES: readonly { promise: string; test: string }[] = [
  { promise: 'One HTML file on a USB stick', test: 'opens and asks nobody for anything' },
  {
    promise: 'no request to anybody',
    test: 'cannot send anything to another host: the browser refuses and says so',
  },
  {
    promise: 'The level moves as you answer',
    test: 'answer → level moves → reload → still there → report as PDF',
  },
  { promise: 'Everything has a key', test: 'walks from nothing to level 7' },
  {
    promise: 'to search without accents',
    test: 'finds criteria without accents and links all of them at once',
  },
  {
    promise: 'While something is unassessed the level is a range',
    test: 'gives the range while a milestone alone is unassessed',
  },
  {
    promise: 'proposed, changed singly or in bulk, remembered for next year',
    test: 'next year starts with owners and people, and nothing counts as sent',
  },
  {
    promise: 'XLSX with locked heads and lists',
    test: 'is locked but for the cells to fill in, hides its ids and offers the verdicts as a list',
  },
  {
    promise: 'Many returned sheets come in together and only add',
    test: 'takes many at once, adds only, and names what differs',
  },
  {
    promise: 'made once and used in many hospitals as proposals',
    test: 'is used in two hospitals as proposals, and changes no answer of either',
  },
  {
    promise: 'against the service levels of criteria 93, 95 and 102–105',
    test: 'names looser service levels, those not stated that the target needs, and rows it does not know',
  },
  {
    promise: 'each as tagged PDF and as native DOCX',
    test: 'makes PDF and DOCX in a worker, not on the page',
  },
  {
    promise: 'the report of Appendix III word for word',
    test: 'is the form of Appendix III word for word: fields, three sentences, recipients, signature; one page',
  },
  {
    promise: 'the PDF can be searched, read aloud and copied in correct Vietnamese',
    test: 'saves the gap report toward level 6 as a PDF in correct Vietnamese',
  },
  { promise: 'Every other screen prints well too', test: 'a long table repeats its head on every page' },
  {
    promise: 'A seal is the SHA-256 of the canonical form (RFC 8785)',
    test: 'is equality of the canonical form (RFC 8785)',
  },
  {
    promise: 'any later edit shows',
    test: 'errors → mended → sealed → the file verifies → changed → undone → sealed again',
  },
  {
    promise: 'sign with a key made on this machine (Ed25519)',
    test: 'the locked key opens with its passphrase only, and signs as OpenSSL did',
  },
  {
    promise: 'The Department of Health drops files, a folder or a ZIP',
    test: 'as a folder: each in its place, the broken and the edited one shown as such, the rest skipped',
  },
  {
    promise: "colleagues' files merge with conflicts shown",
    test: 'a colleague’s file merges; what differs is settled',
  },
  {
    promise: 'determines the level again (Article 5) as a new assessment',
    test: 'Điều 5 khoản 3: a new assessment names both, and what was handed in stays sealed',
  },
  {
    promise: 'every number leads to exactly the facilities behind it',
    test: 'leads from every number to exactly the facilities behind it',
  },
  {
    promise: 'reviews being bound by hash',
    test: 'by the hash of the content; own level, reviewed level and conclusion stand side by side',
  },
  {
    promise: 'years are never added up',
    test: 'does not add years up: one year, or the newest year of each facility (F9)',
  },
  { promise: 'copies count once', test: 'files of the same content count once (F12)' },
  {
    promise: 'what is no submission is listed by name',
    test: 'is said: copies, later files, files under other names, what is left aside',
  },
  {
    promise: 'give every number of the screen in one line of SQL',
    test: 'verdicts of every criterion, and what blocks',
  },
  {
    promise: 'duplicates are marked and counted apart, never silently mixed',
    test: 'counts none of two for one facility and year until one is chosen',
  },
  { promise: 'XLSX, CSV, NDJSON and Parquet', test: 'gives CSV, NDJSON and XLSX of the rows on screen' },
  {
    promise: "Every change is in the browser's database within a second",
    test: 'times in the middle of typing: at most the last second is lost',
  },
  {
    promise: 'two windows never overwrite each other silently',
    test: 'take over: what is on this screen is written, and the other window is told',
  },
  {
    promise: 'everything can be backed up to one file',
    test: 'comes back in a fresh profile with histories and files of evidence',
  },
  {
    promise: 'reads in ten years without us',
    test: 'JSON: the same bytes after export → removal → opening → export',
  },
  { promise: 'also below a sub-path', test: 'lives in a sub-path and nowhere else' },
  {
    promise: 'https makes it installable',
    test: 'can be installed: a manifest with names and icons that are there',
  },
  {
    promise: 'offline for everyone who visited once',
    test: 'works from the second visit on with the server gone: open, answer, keep, make a PDF',
  },
  {
    promise: 'what a bare mark means is asked, never guessed',
    test: 'a bare mark is asked, a wrong guess is changed, and the next table of the layout knows it',
  },
  { promise: 'nothing is taken away unless told', test: 'no table takes anything away unless told' },
  {
    promise: 'evidence and notes of both sides come along',
    test: 'where both say something else the evidence and the note of the other come along',
  },
  {
    promise: 'marked as a reading and never counted into a level',
    test: 'lists what else the evidence serves, each pair marked as a reading with its sources, and no level',
  },
  { promise: 'Chrome or Edge 109 and newer', test: 'a planted toSorted' },
  {
    promise: 'lock the data with a passphrase on leaving',
    test: 'holds nothing readable, and comes back whole: the bin, the past, reviews, keys and files too',
  },
  {
    promise: 'a file named - is standard input',
    test: '- reads from a pipe, and says the same as of the file',
  },
  { promise: '-o - writes to standard output', test: '-o - writes the file, and its words elsewhere' },
  { promise: 'the ending of -o says the format', test: 'verify -o x.%s' },
  { promise: 'tt54 completion bash|zsh|fish', test: 'completes verbs, options and their words in bash' },
]

/** What the help page promises in its own words (English), by the key of its answer, and the test that fails without it. */
export const HELP_PROMISES: readonly { answer: string; promise: string; test: string }[] = [
  {
    answer: 'data',
    promise: 'open it on another machine and go on',
    test: 'comes back in a fresh profile with histories and files of evidence',
  },
  {
    answer: 'evidence',
    promise: 'Drop, paste or choose a file right there',
    test: 'ZIP: the assessment and every file of evidence come back byte by byte',
  },
  {
    answer: 'handIn',
    promise: 'mend the errors, seal',
    test: 'errors → mended → sealed → the file verifies → changed → undone → sealed again',
  },
  {
    answer: 'handIn',
    promise: 'The tool sends nothing by itself',
    test: 'cannot send anything to another host: the browser refuses and says so',
  },
  {
    answer: 'lapsed',
    promise: 'it does not count toward the level',
    test: 'counts nothing of section VIII from 06/06/2025',
  },
  {
    answer: 'notApplicable',
    promise: 'a reason must be given',
    test: '“không áp dụng” without a reason, and where the circular never allows it',
  },
  {
    answer: 'range',
    promise: 'Once they are answered, the range closes to one level',
    test: 'gives the range while a milestone alone is unassessed',
  },
  {
    answer: 'start',
    promise: 'every change is saved on this machine at once',
    test: 'times in the middle of typing: at most the last second is lost',
  },
  {
    answer: 'table',
    promise: 'an empty cell never removes an answer',
    test: 'empty cells and absent rows say nothing',
  },
]
