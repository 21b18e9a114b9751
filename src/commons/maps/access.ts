import { accessTable } from '#foundation/http/access.ts'
import { everyone } from '../access/rules.ts'

export const access = accessTable('maps', { 'map.read': [everyone] })
