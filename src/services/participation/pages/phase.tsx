import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { isPublic } from '../dialogues/dialogue.ts'
import { phaseAt } from '../dialogues/load-dialogue.ts'
import { codeTexts } from '../guest-codes/texts.ts'
import { methodOf } from '../methods/all.ts'
import { standingOf } from '../phases/phase.ts'
import { standsInWords } from '../phases/phase-time.ts'
import { loadPhase, PhaseView } from '../phases/phase-view.tsx'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { standingWords } from '../texts/words.ts'

const tones = { before: 'info', during: 'success', after: undefined } as const

export const phasePage = page(access, {
  address: addresses.phase,
  action: 'dialogue.read',
  sameForVisitors: true,
  load: async (work, params) => loadPhase(work, await phaseAt(work, params)),
  head: ({ at: { dialogue, phase } }, visit) => ({
    title: `${phase.title} – ${dialogue.title}`,
    crumb: phase.title,
    description: shorten(plainText(phase.intro), 200) || undefined,
    noIndex: !isPublic(dialogue),
    trail: [
      { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
      { href: hrefFor(visit, addresses.dialogue({ dialogue: dialogue.slug })), label: dialogue.title },
    ],
  }),
  view(data, visit) {
    const { language, now } = visit
    const { dialogue, phase } = data.at
    const t = texts(language)
    const standing = standingOf(phase, now)
    const params = { dialogue: dialogue.slug, phase: phase.slug }
    return (
      <Article
        title={phase.title}
        kicker={
          <Row>
            <Link to={addresses.dialogue({ dialogue: dialogue.slug })}>{dialogue.title}</Link>
            <StatusTag tone={tones[standing]}>{say(standingWords[standing], language)}</StatusTag>
          </Row>
        }
        lead={standsInWords(phase, now, language)}
      >
        {!isPublic(dialogue) && (
          <Notice kind="warning">
            <p>{t.notPublic}</p>
          </Notice>
        )}
        <PhaseView of={data} />
        {may(visit, access, 'dialogue.write') && (
          <Row>
            <ActionLink to={addresses.editPhase(params)} look="second" icon="edit">
              {t.editPhase}
            </ActionLink>
            <ActionLink to={addresses.preview(params)} look="plain">
              {staffTexts(language).preview}
            </ActionLink>
            {methodOf(phase.method).codesAt && phase.who === 'guest' && (
              <ActionLink to={addresses.codes(params)} look="plain">
                {codeTexts(language).codes}
              </ActionLink>
            )}
          </Row>
        )}
      </Article>
    )
  },
})
