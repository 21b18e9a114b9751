/** The fields of action. The words beside the sign come from outside, in the reader's language. */
export const fields = ['community', 'education', 'health', 'mobility', 'steering'] as const
export type Field = (typeof fields)[number]
