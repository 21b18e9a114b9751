import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Channel } from '../methods/method.ts'
import type { Role } from '../phases/as-seen-by.ts'
import type { Standing, WhoMay } from '../phases/phase.ts'

/** Words all of Mitreden shares: who may, how it stands, which way something came. */
export const whoWords: Record<WhoMay, Sentence> = {
  guest: { de: 'alle, auch ohne Konto', en: 'everybody, also without an account' },
  citizen: { de: 'alle mit Konto', en: 'everybody with an account' },
  resident: { de: 'Menschen, die nachweislich hier wohnen', en: 'people who are proven to live here' },
}

export const standingWords: Record<Standing, Sentence> = {
  before: { de: 'Kommt noch', en: 'To come' },
  during: { de: 'Läuft', en: 'Running' },
  after: { de: 'Vorbei', en: 'Over' },
}

export const channelWords: Record<Channel, Sentence> = {
  online: { de: 'online', en: 'online' },
  paper: { de: 'auf Papier', en: 'on paper' },
  telephone: { de: 'am Telefon', en: 'by telephone' },
  'on-site': { de: 'vor Ort', en: 'on site' },
}

export const timeTexts = catalogue({
  notKnown: { de: 'Der Tag ist nicht bekannt', en: 'The day is not known' },
  notFixed: { de: 'Der Termin steht noch nicht fest', en: 'The date is not fixed yet' },
  begins: { de: (day: string) => `Beginnt am ${day}`, en: (day: string) => `Begins on ${day}` },
  runsUntil: { de: (day: string) => `Läuft bis ${day}`, en: (day: string) => `Runs until ${day}` },
  lastDay: { de: 'Läuft nur noch heute', en: 'Runs only today' },
  daysLeft: {
    de: (days: number) => (days === 1 ? 'noch 1 Tag' : `noch ${days} Tage`),
    en: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  },
  endedOn: { de: (day: string) => `Endete am ${day}`, en: (day: string) => `Ended on ${day}` },
  fromTo: {
    de: (from: string, to: string) => `${from} bis ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
})

export const roleWords: Record<Role, Sentence> = {
  visitor: { de: 'Ohne Konto', en: 'Without an account' },
  citizen: { de: 'Mit Konto', en: 'With an account' },
  resident: { de: 'Wohnt nachweislich hier', en: 'Proven to live here' },
  staff: { de: 'Redaktion', en: 'Editors' },
}
