import { citizen, everyone, inNetwork, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('spaces', {
  'space.see': [everyone],
  'barrier.report': [everyone],
  'barrier.answer': [staff('moderator')],
  'settings.change': [staff('administrator')],
  'staff.manage': [staff('administrator')],
  'staff.accept': [citizen],
  'members.see': [inNetwork()],
  'network.manage': [inNetwork('programme-office')],
})
