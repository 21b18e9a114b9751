import { operator, programmeOffice, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('desk', { 'desk.see': [staff(), programmeOffice, operator] })
