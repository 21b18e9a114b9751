import { address } from '#foundation/http/address.ts'

const lesson = '/vernetzung/erfahrungen/:erfahrung' as const

export const lessonAddresses = {
  list: address('/vernetzung/erfahrungen'),
  add: address('/vernetzung/erfahrungen/neu'),
  lesson: address(lesson),
  edit: address(`${lesson}/bearbeiten`),
  remove: address(`${lesson}/entfernen`),
}

/** Last parts of addresses that no lesson may be called. */
export const reserved = ['neu']
