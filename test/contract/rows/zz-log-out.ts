import { rows } from '../contract.ts'

/** The last file by name: after this row everybody is logged out. */
export const logOutRows = rows([{ route: 'form /abmelden', status: 303, statements: 4 }])
