import type { Space, Viewer } from './visit.ts'

/** The thing an action is about, as far as rights depend on it. Missing parts mean: does not depend on it. */
export interface Subject {
  /** Organisation the thing belongs to. */
  readonly organisation?: string | null
  /** Part in a service that this organisation must be admitted to, where the thing itself says which. */
  readonly part?: string | null
  /** Person who made it or whom it is about. */
  readonly person?: string | null
  /** Phase the thing is in; rules may name the phases in which they hold. */
  readonly phase?: string | null
}

/** One line of a cell in the table of rights: who, and how the table prints it. */
export interface Rule {
  readonly name: string
  readonly allows: (viewer: Viewer, space: Space, subject: Subject) => boolean
}

/** Who may do what in one module: action → rules, of which one must hold. */
export interface AccessTable<Action extends string = string> {
  readonly module: string
  readonly rules: Readonly<Record<Action, readonly Rule[]>>
}

/**
 * Declares who may do what. The tests print this table, and a route names one of its actions or does not compile.
 * @param module id of the service or of the part of commons
 */
export function accessTable<Action extends string>(
  module: string,
  rules: Record<Action, readonly Rule[]>,
): AccessTable<Action> {
  return { module, rules }
}

/** Whether somebody may do something here. */
export function may<Action extends string>(
  visit: { viewer: Viewer; space: Space },
  access: AccessTable<Action>,
  action: Action,
  subject: Subject = {},
): boolean {
  return access.rules[action].some((rule) => rule.allows(visit.viewer, visit.space, subject))
}
