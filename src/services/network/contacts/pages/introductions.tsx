import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { contactAddresses as addresses } from '../addresses.ts'
import type { Introduction } from '../contact.ts'
import { introductionsOf } from '../queries.ts'
import { texts } from '../texts.ts'

const tones = { asked: 'info', accepted: 'success', declined: 'warning' } as const

/** What one asked, and what one was asked and answers here. */
export const introductionsPage = page(access, {
  address: addresses.introductions,
  action: 'members.take-part',
  only: 'network',
  load: async ({ tx, space, viewer }) => ({
    all: viewer.person ? await introductionsOf(tx, space.id, viewer.person) : [],
  }),
  head: (_data, visit) => ({
    title: texts(visit.language).introductions,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.whoKnows(), title: texts(visit.language).title }),
  }),
  view({ all }, { language, viewer }) {
    const t = texts(language)
    const mine = all.filter(({ contact }) => contact.person === viewer.person)
    const asked = all.filter(({ asker }) => asker.id === viewer.person)
    return (
      <Article title={t.introductions} lead={t.introductionsLead}>
        <Section title={t.forYou} id="an-mich">
          {mine.length === 0 ? <p>{t.noneForYou}</p> : mine.map((one) => <ForMe of={one} />)}
        </Section>
        <Section title={t.byYou} id="von-mir">
          {asked.length === 0 ? <p>{t.noneByYou}</p> : asked.map((one) => <ByMe of={one} />)}
        </Section>
        <ActionLink to={addresses.whoKnows()} icon="search">
          {t.title}
        </ActionLink>
      </Article>
    )
  },
})

const Head: FC<{ of: Introduction; name: string }> = ({ of, name }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Row>
      <strong>{name}</strong>
      <span>
        {of.about} · {date(of.askedAt, language)}
      </span>
      <StatusTag tone={tones[of.state]}>{t[of.state]}</StatusTag>
    </Row>
  )
}

const ForMe: FC<{ of: Introduction }> = ({ of }) => {
  const t = texts(useVisit().language)
  const at = { vorstellung: of.id }
  return (
    <div class="stack tight" id={`v-${of.id}`}>
      <Head of={of} name={of.asker.name} />
      <blockquote class="comment-words">{of.message}</blockquote>
      <p>
        {t.reachWords} {of.reach}
      </p>
      {of.state === 'asked' ? (
        <Form
          path={addresses.answer.path}
          action={addresses.answer(at)}
          prefix={`${of.id.slice(-12)}-`}
          summary={false}
        >
          <TextArea name="answer" label={t.answerLabel} hint={t.answerHint} rows={2} maxlength={1000} optional />
          <Row>
            <Button name="deed" value="accepted">
              {t.accept}
            </Button>
            <Button name="deed" value="declined" look="second">
              {t.decline}
            </Button>
          </Row>
        </Form>
      ) : (
        of.answer && <p>{of.answer}</p>
      )}
    </div>
  )
}

const ByMe: FC<{ of: Introduction }> = ({ of }) => (
  <div class="stack tight" id={`v-${of.id}`}>
    <Head of={of} name={of.contact.name} />
    <blockquote class="comment-words">{of.message}</blockquote>
    {of.answer && <p>{of.answer}</p>}
  </div>
)
