/** What can be wrong with content, for reports, decisions and figures. */
export const categories = ['hate', 'privacy', 'copyright', 'false', 'scam', 'danger', 'youth', 'other'] as const
export type Category = (typeof categories)[number]
