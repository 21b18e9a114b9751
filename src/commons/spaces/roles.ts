import type { NetworkRole, Space, StaffRole } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import { staffTexts } from './texts/staff.ts'

export type Role = StaffRole | NetworkRole
export const allRoles = [
  'editor',
  'moderator',
  'administrator',
  'member',
  'process-support',
  'programme-office',
] as const satisfies readonly Role[]

/** Roles that can be given in a kind of space; the last one listed governs it and may never be vacant. */
export function rolesIn(kind: Space['kind']): readonly Role[] {
  return kind === 'district'
    ? ['editor', 'moderator', 'administrator']
    : ['member', 'editor', 'moderator', 'process-support', 'programme-office']
}

/** The role that must always be held by somebody. */
export const governingRole = (kind: Space['kind']): Role => (kind === 'district' ? 'administrator' : 'programme-office')

export function roleName(role: Role, language: Language): string {
  return words(role, language)[0]
}

export function roleHint(role: Role, language: Language): string {
  return words(role, language)[1]
}

function words(role: Role, language: Language): readonly [string, string] {
  const t = staffTexts(language)
  switch (role) {
    case 'process-support':
      return [t.processSupport, t.processSupportHint]
    case 'programme-office':
      return [t.programmeOffice, t.programmeOfficeHint]
    default:
      return [t[role], t[`${role}Hint`]]
  }
}
