/**
 * All tables, by their full name ('news.article'). Each module adds its own in `tables.ts`, a file that `npm run tables`
 * writes from the migrated database's catalogue; a test compares the two.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}
