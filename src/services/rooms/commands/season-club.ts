import { longText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { applyPage, clubSubject, loadClub } from '../pages/season/apply.tsx'
import { objectPage, withdrawPage } from '../pages/season/club-says.tsx'
import { applicationFields } from '../season/application-input.ts'
import { object } from '../season/objections.ts'
import { saveApplication, withdrawApplication } from '../season/save-application.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'

const applying = { action: 'season.apply', load: loadClub, subject: clubSubject } as const

export const applyForm = form(access, {
  ...applying,
  address: addresses.apply,
  fields: applicationFields,
  page: applyPage,
  async run(work, input, { season, organisation }) {
    await saveApplication(work, season.id, organisation, input)
    return goTo(addresses.apply({ season: season.id, organisation }), notices.applied)
  },
})

export const withdrawForm = form(access, {
  ...applying,
  address: addresses.withdrawApplication,
  fields: {},
  page: withdrawPage,
  async run(work, _input, { season, organisation }) {
    await withdrawApplication(work, season.id, organisation)
    return goTo(addresses.season({ season: season.id }), notices.withdrawn)
  },
})

export const objectForm = form(access, {
  ...applying,
  address: addresses.object,
  fields: { words: longText(4000) },
  page: objectPage,
  async run(work, { words }, { season, organisation }) {
    await object(work, season.id, organisation, words)
    return goTo(addresses.object({ season: season.id, organisation }), notices.objected)
  },
})
