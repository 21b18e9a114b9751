import { accessTable } from '#foundation/http/access.ts'
import { citizen, everyone } from '../access/rules.ts'

export const access = accessTable('publication', {
  'entry.find': [everyone],
  'entry.read': [everyone],
  'calendar.own': [citizen],
})
