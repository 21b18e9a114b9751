import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken } from '#commons/accounts/tokens.ts'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { Everything } from '#commons/manifest.ts'
import { checkbox, choice, day, id, optionalMail, text } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { describePicture, removePicture } from '../keep-picture.ts'
import { consentPage, shownByToken } from '../pages/consent.tsx'
import { picturePage } from '../pages/picture.tsx'
import { hideWithdrawn, publishAgain, withdrawConsent } from '../people-shown.ts'
import { keptPicture, licences } from '../queries.ts'
import { notices, problems, texts } from '../texts.ts'

const load = async ({ tx, space }: Work, params: { picture: string }) =>
  found(await keptPicture(tx, space.id, params.picture))

/** What staff do with one picture; each brings what is public up to date. */
export function pictureCommands(everything: Everything) {
  const change = form(access, {
    address: addresses.picture,
    action: 'picture.keep',
    fields: {
      pictureAlt: text(500),
      pictureAuthor: text(200),
      pictureLicence: choice(licences),
      picturePeople: checkbox(),
    },
    page: picturePage,
    load,
    async run(work, input, picture) {
      await describePicture(work, picture.id, {
        alt: input.pictureAlt,
        author: input.pictureAuthor,
        licence: input.pictureLicence,
        showsPeople: input.picturePeople,
      })
      await publishAgain(everything, work, picture.id)
      return goTo(addresses.picture({ picture: picture.id }), notices.kept)
    },
  })

  const addPerson = form(access, {
    address: addresses.addPerson,
    action: 'picture.keep',
    fields: { name: text(200), mail: optionalMail(), consent: choice(['yes', 'no']), on: day() },
    page: picturePage,
    load,
    async run(work, input, picture) {
      const today = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
      if (Temporal.PlainDate.compare(input.on, today) > 0) refuse(problems.future, 'on')
      const shown = work.newId()
      await work.tx
        .insertInto('pictures.person_shown')
        .values({
          space_id: work.space.id,
          id: shown,
          picture_id: picture.id,
          name: input.name,
          mail: input.mail,
          person_id: null,
          consent: input.consent === 'yes',
          consent_on: input.on,
          withdrawn_at: null,
        })
        .execute()
      if (input.mail) await tellPersonShown(work, { shown, name: input.name, mail: input.mail })
      await publishAgain(everything, work, picture.id)
      return goTo(addresses.picture({ picture: picture.id }), notices.person)
    },
  })

  const withdraw = form(access, {
    address: addresses.withdraw,
    action: 'picture.keep',
    fields: { shown: id() },
    page: picturePage,
    load,
    async run(work, input, picture) {
      await withdrawConsent(work, input.shown)
      await hideWithdrawn(everything, work)
      return goTo(addresses.picture({ picture: picture.id }), notices.withdrawn)
    },
  })

  const remove = form(access, {
    address: addresses.remove,
    action: 'picture.keep',
    fields: {},
    page: picturePage,
    load,
    async run(work, _input, picture) {
      await removePicture(work, picture.id)
      await hideWithdrawn(everything, work)
      return goTo(addresses.library(), notices.removed)
    },
  })

  /** The person on the picture says no, with the link from the mail and without an account. */
  const ownWithdrawal = form(access, {
    address: addresses.consent,
    action: 'consent.withdraw',
    fields: {},
    page: consentPage,
    async run(work, _input, _thing, { token }) {
      const held = (await shownByToken(work, token)) ?? missing()
      await withdrawConsent(work, held.shown)
      await hideWithdrawn(everything, work)
      return goTo(addresses.consent({ token }), notices.ownWithdrawn)
    },
  })

  return [change, addPerson, withdraw, remove, ownWithdrawal]
}

/** Five years: as long as such a mail is likely to be found again. */
const linkHours = 5 * 365 * 24

async function tellPersonShown(
  work: Work,
  { shown, name, mail }: { shown: string; name: string; mail: string },
): Promise<void> {
  const token = await issueToken(work, { purpose: 'pictures.consent', mail, payload: { shown }, hours: linkHours })
  await noteGuest(work, mail, 'pictures')
  await sendMail(
    work,
    mail,
    consentMail(work, name, (language) => absolute({ ...work, language }, addresses.consent({ token }))),
  )
}

/** Nobody asked the person for a language, and what an account says about it is theirs: the mail speaks those of the place, German first. */
function consentMail({ space }: Pick<Work, 'space'>, name: string, linkIn: (language: Language) => string) {
  const languages: readonly Language[] = space.languages.includes('en') ? ['de', 'en'] : ['de']
  return {
    subject: languages.map((language) => texts(language).consentSubject).join(' / '),
    body: languages
      .map((language) => texts(language).consentBody(name, space.name, linkIn(language)))
      .join('\n\n---\n\n'),
  }
}
