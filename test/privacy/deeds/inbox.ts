import { deed } from '../deed.ts'

/** Messages and mails reach the person from the other deeds: this one only asks for them in the archive. */
export const inbox = deed({ module: 'inbox', act: async () => {} })
