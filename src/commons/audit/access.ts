import { staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('audit', { 'audit.read': [staff('administrator')] })
