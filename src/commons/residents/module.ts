import { isStaff } from '#commons/access/rules.ts'
import type { Module } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { deskPage, endAtDesk, makeDeskCode } from './pages/desk.tsx'
import { lettersPage, makeLetters, stopRun } from './pages/letters.tsx'
import { ownPage, redeemCode } from './pages/own.tsx'
import { stopForeignCodes, tidyResidents } from './tidy.ts'

const personal = personalData({
  'residents.resident.person_id': {
    why: {
      de: 'sagt, dass jemand nachweislich hier wohnt und deshalb abstimmen darf',
      en: 'says that somebody is proven to live here and may vote',
    },
    basis: 'Art. 6 Abs. 1 lit. a DSGVO',
    keep: { de: 'zwei Jahre, oder bis jemand wegzieht', en: 'two years, or until somebody moves away' },
    onDeletion: 'delete',
    exported: ['way', 'confirmed_at', 'expires_on'],
  },
  'residents.letter_run.made_by': {
    why: { de: 'hält fest, wer Briefe mit Codes erstellt hat', en: 'records who made letters with codes' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Briefe gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the letters exist; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['what_for', 'letters', 'made_at'],
  },
})

/** Who is proven to live in a place, so that votes can be for residents only. */
export const residentsModule: Module = {
  id: 'residents',
  folder: 'commons/residents',
  access: [access],
  routes: [ownPage, redeemCode, deskPage, makeDeskCode, endAtDesk, lettersPage, makeLetters, stopRun],
  jobs: [tidyResidents],
  arrived: stopForeignCodes,
  personal,
  freeText: [
    {
      table: 'residents.letter_run',
      name: { de: 'Briefe mit Codes', en: 'Letters with codes' },
      key: ['id'],
      columns: ['what_for'],
      address: { of: [], make: () => addresses.letters() },
    },
  ],
  tasks: [
    {
      label: { de: 'Wohnsitz bestätigen', en: 'Confirm residence' },
      address: addresses.desk(),
      only: 'district',
      may: ({ viewer }) => isStaff(viewer, 'editor', 'moderator'),
      tool: 'work',
    },
    {
      label: { de: 'Briefe mit Codes', en: 'Letters with codes' },
      address: addresses.letters(),
      only: 'district',
      may: ({ viewer }) => isStaff(viewer, 'administrator'),
      tool: 'work',
    },
  ],
  deeds: {
    'form /wohnsitz': { de: 'Wohnsitz mit Code bestätigt', en: 'Confirmed residence with a code' },
    'form /wohnsitz/rathaus': { de: 'Code im Rathaus erstellt', en: 'Made a code at the town hall' },
    'form /wohnsitz/rathaus/beenden': { de: 'Bestätigten Wohnsitz beendet', en: 'Ended a confirmed residence' },
    'form /wohnsitz/briefe': { de: 'Briefe mit Codes erstellt', en: 'Made letters with codes' },
    'form /wohnsitz/briefe/:run/stoppen': { de: 'Briefe mit Codes gestoppt', en: 'Stopped letters with codes' },
  },
}
