import type { FC } from 'hono/jsx'
import { useVisit } from '../context.ts'
import { Details } from '../details.tsx'
import { ConfirmationPage, EmptyState, LanguageVariant, Notice } from '../feedback.tsx'
import { ConfirmForm } from '../form.tsx'
import { BackLink } from '../islands.tsx'
import { Columns, Row, Section, Stack } from '../layout.tsx'
import { ActionLink } from '../links.tsx'
import { Breadcrumb, Pagination, SideNavigation, TabLinks } from '../navigation.tsx'
import { StatusTag } from '../tags.tsx'
import { Timeline } from '../timeline.tsx'
import { styleGuideTexts } from './texts.ts'

const here = { href: '#inhalt' }

/** Navigation, notices, empty states, tags, timeline. */
export const Answers: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <>
      <Section title={t.wayfinding} id="wayfinding" ruled>
        <Stack>
          <Breadcrumb
            items={[{ to: here, label: 'Sommerau' }, { to: here, label: t.events }, { label: t.repairCafe }]}
          />
          <TabLinks
            label={t.events}
            items={[
              { to: here, label: t.events, current: 'page' },
              { to: here, label: t.open, count: 4 },
              { to: here, label: t.inReview },
            ]}
          />
          <Columns as="side-first">
            <SideNavigation
              title={t.district}
              items={[
                { to: here, label: t.news },
                { to: here, label: t.events, current: 'page' },
                { to: here, label: t.inReview, count: 12 },
                { to: here, label: t.longWord },
              ]}
            />
            <Stack>
              <LanguageVariant
                shown="de"
                others={[
                  { language: 'leicht', to: here },
                  { language: 'en', to: here },
                ]}
              />
              <LanguageVariant shown="leicht" />
              <BackLink to={here}>{t.events}</BackLink>
              <Details summary={t.question}>
                <p>{t.answer}</p>
              </Details>
              <Details summary={t.longWord} open>
                <p>{t.paragraph}</p>
              </Details>
            </Stack>
          </Columns>
          <Pagination earlier={here} later={here} />
        </Stack>
      </Section>
      <Section title={t.feedback} id="feedback" ruled>
        <Stack>
          <Notice>
            <p>{t.info}</p>
          </Notice>
          <Notice kind="success" title={t.confirmed} level={3}>
            <p>{t.success}</p>
          </Notice>
          <Notice kind="warning">
            <p>{t.warning}</p>
          </Notice>
          <Notice kind="danger" title={t.danger} level={3}>
            <p>{t.confirmText}</p>
            <ActionLink to={here}>{t.more}</ActionLink>
          </Notice>
          <EmptyState title={t.emptyTitle} icon="calendar" level={3}>
            <p>{t.emptyText}</p>
            <ActionLink to={here} look="second" icon="add">
              {t.emptyAction}
            </ActionLink>
          </EmptyState>
          <ConfirmForm path="/stilbuch/absagen" cancel={here} deed={t.cancelEvent} danger>
            <p>{t.confirmText}</p>
          </ConfirmForm>
        </Stack>
      </Section>
      <Section title={t.everyStatus} id="status" ruled>
        <Columns as="even">
          <Stack>
            <Row>
              <StatusTag>{t.open}</StatusTag>
              <StatusTag tone="info">{t.inReview}</StatusTag>
              <StatusTag tone="success">{t.admitted}</StatusTag>
              <StatusTag tone="warning">{t.placesLeft}</StatusTag>
              <StatusTag tone="danger">{t.refused}</StatusTag>
            </Row>
          </Stack>
          <Timeline
            steps={[
              { title: t.stepCollect, text: t.stepWhen, state: 'done' },
              { title: t.stepDraft, text: t.warning, state: 'now' },
              { title: t.stepDecide, state: 'ahead' },
            ]}
          />
        </Columns>
      </Section>
    </>
  )
}

/** The page after something worked; it has its own h1, so it is a page of its own in the guide. */
export const SampleConfirmation: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <ConfirmationPage title={t.confirmed} lead={t.confirmedLead} next={<p>{t.confirmedNext}</p>}>
      <ActionLink to={here}>{t.events}</ActionLink>
    </ConfirmationPage>
  )
}
