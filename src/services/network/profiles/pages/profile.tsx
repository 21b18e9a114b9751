import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { directoryAddresses } from '../../directory/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { profileAddresses as addresses } from '../addresses.ts'
import { profileAt, subjectOf } from '../load.ts'
import { aspects, type Earlier, type Profile, profileKind } from '../profile.ts'
import { earlierOf } from '../queries.ts'
import { aspectWords, statusWords, texts } from '../texts.ts'
import { CheckedOn, Standing } from './lines.tsx'

/** One service in one district: everything a colleague elsewhere wants to know before calling. */
export const profilePage = page(access, {
  address: addresses.profile,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const profile = await profileAt(work, params)
    return {
      profile,
      earlier: await earlierOf(work.tx, work.space.id, profile.id),
      links: await linksOf(work, profileKind, profile.id),
    }
  },
  subject: ({ profile }) => subjectOf(profile),
  head: ({ profile }, visit) => ({
    title: `${profile.name}: ${profile.actor.name}`,
    description: profile.lead || undefined,
    noIndex: profile.audience !== 'all',
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
    crumb: profile.name,
  }),
  view({ profile, earlier, links }, visit) {
    const { language } = visit
    const t = texts(language)
    const written = aspects.filter((aspect) => profile[aspect])
    return (
      <Article
        title={profile.name}
        lead={profile.lead || undefined}
        kicker={
          <Row>
            <FieldTag field={profile.field}>{frontTexts(language)[profile.field]}</FieldTag>
            <Link to={directoryAddresses.actor({ akteur: profile.actor.slug })}>{profile.actor.name}</Link>
          </Row>
        }
      >
        <Row>
          <Standing of={profile.status} />
          {profile.statusSince && <span>{t.since(date(profile.statusSince, language))}</span>}
        </Row>
        <CheckedOn of={profile} />
        <Columns>
          <Stack>
            {written.map((aspect) => (
              <Section title={say(aspectWords[aspect], language)} id={aspect}>
                {aspect === 'nextStep' && profile.nextStepOn && <p>{t.until(date(profile.nextStepOn, language))}</p>}
                <Prose of={markdownToHtml(profile[aspect], { language, headingBase: 3 })} />
              </Section>
            ))}
          </Stack>
          <Beside of={profile} earlier={earlier} />
        </Columns>
        <LinkedThings of={links} title={profile.name} />
        {may(visit, access, 'profile.write', subjectOf(profile)) && <Manage of={profile} />}
        <ReportLink kind={profileKind} id={profile.id} />
      </Article>
    )
  },
})

const Beside: FC<{ of: Profile; earlier: readonly Earlier[] }> = ({ of, earlier }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Stack gap="airy">
      <DescriptionList
        of={[
          [t.audience, say(audienceWords[of.audience].name, language)],
          ...(of.source ? ([[t.source, of.source]] as [string, string][]) : []),
        ]}
      />
      <Link to={addresses.compare({ feld: of.field })}>{t.compareLink}</Link>
      {earlier.length > 0 && (
        <Section title={t.history} id="verlauf">
          <LinkList
            items={earlier.map((one) => ({
              to: addresses.earlier({ steckbrief: of.slug, fassung: String(one.version) }),
              title: say(statusWords[one.status], language),
              note: t.heldUntil(date(one.heldUntil, language)),
            }))}
          />
        </Section>
      )}
    </Stack>
  )
}

const Manage: FC<{ of: Profile }> = ({ of: { slug } }) => {
  const t = texts(useVisit().language)
  const at = { steckbrief: slug }
  return (
    <div class="no-print">
      <Form path={addresses.confirm.path} action={addresses.confirm(at)} summary={false}>
        <Row>
          <Button look="second" icon="check">
            {t.confirm}
          </Button>
          <ActionLink to={addresses.edit(at)} icon="edit">
            {t.edit}
          </ActionLink>
        </Row>
      </Form>
    </div>
  )
}
