import type { Rule } from '#foundation/http/access.ts'
import type { NetworkRole, StaffRole, Viewer } from '#foundation/http/visit.ts'

/** Anyone, with or without an account. */
export const everyone: Rule = { name: 'everyone', allows: () => true }

/** A person with an account. */
export const citizen: Rule = { name: 'citizen', allows: (viewer) => viewer.person !== null }

/** A citizen whose residence was proven (letter code, town hall, identity provider). */
export const resident: Rule = {
  name: 'verified resident',
  allows: (viewer) => viewer.person !== null && viewer.verifiedResident,
}

/** The person the thing belongs to. */
export const self: Rule = {
  name: 'the person themselves',
  allows: (viewer, _space, subject) => viewer.person !== null && viewer.person === subject.person,
}

/** Staff of this space with one of the roles; administrators have every role. */
export function staff(...roles: StaffRole[]): Rule {
  return {
    name: roles.length ? `staff: ${roles.join(', ')}` : 'staff',
    allows: (viewer) => isStaff(viewer, ...roles),
  }
}

/** Whether somebody works here. Without roles: in any of them. */
export function isStaff(viewer: Viewer, ...roles: StaffRole[]): boolean {
  return viewer.staff.some((role) => role === 'administrator' || roles.length === 0 || roles.includes(role))
}

/**
 * A member of the organisation the thing belongs to, while the organisation is admitted here to the part named.
 * @param part e.g. 'events.organiser'; without it membership alone is enough
 */
export function memberOf(part?: string, role?: 'owner'): Rule {
  return {
    name: `${role ?? 'member'} of the organisation${part ? `, admitted as ${part}` : ''}`,
    allows: (viewer, _space, { organisation }) =>
      viewer.memberships.some(
        (membership) =>
          membership.organisation === organisation &&
          (!role || membership.role === role) &&
          (!part || membership.admitted.includes(part)),
      ),
  }
}

/** A member of any organisation that is admitted here to the part: for starting something new. */
export function memberOfAny(part: string): Rule {
  return {
    name: `member of an organisation admitted as ${part}`,
    allows: (viewer) => viewer.memberships.some(({ admitted }) => admitted.includes(part)),
  }
}

/** Somebody with a part in the network: staff of districts, bodies without a district, process support, programme office. */
export function inNetwork(...roles: NetworkRole[]): Rule {
  return {
    name: roles.length ? `network: ${roles.join(', ')}` : 'network member',
    allows: (viewer) => viewer.network.some((role) => roles.length === 0 || roles.includes(role)),
  }
}

/** The programme office, wherever it looks. */
export const programmeOffice: Rule = inNetwork('programme-office')

/** Who runs the machine. */
export const operator: Rule = { name: 'operator', allows: (viewer) => viewer.operator }

/** The same rule, only while the thing is in one of the phases. */
export function during(phases: readonly string[], rule: Rule): Rule {
  return {
    name: `${rule.name}, during ${phases.join(' or ')}`,
    allows: (viewer, space, subject) => phases.includes(subject.phase ?? '') && rule.allows(viewer, space, subject),
  }
}
