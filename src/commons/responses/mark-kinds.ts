/**
 * Marks: one of each kind per person and thing. support: I am for it. dot: my point in a selection. follow: tell me when
 * it changes. same-here: „bei uns auch“. thanks: this helped.
 */
export const markKinds = ['support', 'dot', 'follow', 'same-here', 'thanks'] as const
export type MarkKind = (typeof markKinds)[number]
