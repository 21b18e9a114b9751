import { sql } from 'kysely'
import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import type { Case } from './queries.ts'
import { categoryTexts, letters } from './texts.ts'

type Decided = Pick<Case, 'id' | 'title' | 'author' | 'authorLanguage'>

/** The author learns what was decided and why, and how to object (Art. 17 DSA). */
export async function tellAuthor(
  work: Work,
  about: Decided,
  decision: { decision: 'hide' | 'restore'; category: Parameters<typeof categoryName>[0]; reason: string },
): Promise<void> {
  if (!about.author) return
  const language = about.authorLanguage ?? 'de'
  const l = letters(language)
  const hidden = decision.decision === 'hide'
  await tell(work, about.author, {
    topic: 'moderation.decision',
    subject: hidden ? l.hiddenSubject(about.title) : l.restoredSubject(about.title),
    body: hidden
      ? l.hiddenBody(about.title, categoryName(decision.category, language), decision.reason)
      : l.restoredBody(about.title, decision.reason),
    address: addresses.objection({ case: about.id }),
  })
}

/** The author learns what became of the objection, and who decided it when there was nobody else. */
export async function tellOutcome(
  work: Work,
  about: Decided,
  outcome: { outcome: 'upheld' | 'reversed'; reason: string; samePerson: boolean },
): Promise<void> {
  if (!about.author) return
  const l = letters(about.authorLanguage ?? 'de')
  const body =
    outcome.outcome === 'reversed'
      ? l.reversedBody(about.title, outcome.reason)
      : l.upheldBody(about.title, outcome.reason)
  await tell(work, about.author, {
    topic: 'moderation.decision',
    subject: l.outcomeSubject(about.title),
    body: outcome.samePerson ? `${body}\n\n${l.samePerson}` : body,
    address: addresses.objection({ case: about.id }),
  })
}

/** Whoever reported and gave an address, or has an account, learns what was decided. */
export async function tellReporters(
  work: Work,
  about: Pick<Case, 'id' | 'title'>,
  what: 'leave' | 'hide' | 'restore',
): Promise<void> {
  const { rows } = await sql<{ mail: string | null; reporter: string | null; language: Language }>`
    select distinct r.mail, r.reporter_id as reporter, coalesce(p.language, r.language) as language
    from moderation.report r left join accounts.person p on p.id = r.reporter_id and p.deleted_at is null
    where r.space_id = ${work.space.id} and r.case_id = ${about.id} and (r.mail is not null or p.id is not null)`.execute(
    work.tx,
  )
  for (const { mail, reporter, language } of rows) {
    const l = letters(language)
    const subject = l.reporterSubject(about.title)
    const body = { hide: l.reporterHidden, leave: l.reporterLeft, restore: l.reporterRestored }[what](about.title)
    if (reporter)
      await tell(work, reporter, { topic: 'moderation.report', subject, body, address: addresses.figures() })
    else if (mail)
      await sendMail(work, mail, {
        subject,
        body: `${body}\n\n${absolute({ ...work, language }, addresses.figures())}`,
      })
  }
}

const categoryName = (category: keyof ReturnType<typeof categoryTexts>, language: Language): string =>
  categoryTexts(language)[category]
