import { isStaff } from '#commons/access/rules.ts'
import { addresses as auditAddresses } from '#commons/audit/addresses.ts'
import { places } from '#commons/front/addresses.ts'
import type { Task } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'

const administrator: Task['may'] = ({ viewer }) => isStaff(viewer, 'administrator')
const moderator: Task['may'] = ({ viewer }) => isStaff(viewer, 'moderator')
const office: Task['may'] = ({ viewer }) => viewer.network.includes('programme-office')
const inNetwork: Task['may'] = ({ viewer }) => viewer.network.length > 0

/** What one does for the place itself, for the desk. */
export const tasks: readonly Task[] = [
  {
    label: { de: 'Landkreis aufnehmen', en: 'Admit a district' },
    address: addresses.admit(),
    may: office,
    only: 'network',
  },
  {
    label: { de: 'Landkreise', en: 'Districts' },
    address: addresses.districts(),
    may: office,
    only: 'network',
    tool: 'work',
  },
  {
    label: { de: 'Tandems', en: 'Tandems' },
    address: addresses.tandems(),
    may: inNetwork,
    only: 'network',
    tool: 'work',
  },
  {
    label: { de: 'Mitglieder', en: 'Members' },
    address: addresses.members(),
    may: inNetwork,
    only: 'network',
    tool: 'work',
  },
  { label: { de: 'Einstellungen', en: 'Settings' }, address: addresses.settings(), may: administrator, tool: 'place' },
  {
    label: { de: 'Andere Dienste', en: 'Other services' },
    address: addresses.outside(),
    may: administrator,
    only: 'district',
    tool: 'place',
  },
  { label: { de: 'Mitarbeitende', en: 'Staff' }, address: addresses.staff(), may: administrator, tool: 'place' },
  {
    label: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
    address: addresses.barriers(),
    may: moderator,
    tool: 'work',
  },
  {
    label: { de: 'Protokoll', en: 'Audit log' },
    address: auditAddresses.protocol(),
    may: administrator,
    tool: 'place',
  },
  {
    label: { de: 'Zahlen zur Moderation', en: 'Moderation in figures' },
    address: places.moderation(),
    may: moderator,
    tool: 'work',
  },
]
