import type { FC } from 'hono/jsx'
import { useVisit } from '../context.ts'
import { Prose } from '../drawing.tsx'
import { fields } from '../field.ts'
import { Icon } from '../icon.tsx'
import { type IconName, icons } from '../icons.ts'
import { CopyLink, PrintButton } from '../islands.tsx'
import { Lead, Row, Section, Stack } from '../layout.tsx'
import { ActionLink, Button, Link, OutsideLink } from '../links.tsx'
import { FieldTag } from '../tags.tsx'
import { styleGuideTexts } from './texts.ts'

const here = { href: '#inhalt' }

/** Type, colours, icons, actions. */
export const Basics: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <>
      <Section title={t.type} id="type" ruled>
        <Stack>
          <p class="title-sample">{t.headline}</p>
          <h3>{t.headline}</h3>
          <h4>{t.headline}</h4>
          <Lead>{t.teaser}</Lead>
          <p>
            {t.paragraph} <Link to={here}>{t.more}</Link>,{' '}
            <OutsideLink href="https://example.org/">example.org</OutsideLink>
          </p>
          <h3>{t.longWord}</h3>
          <Prose of={{ html: t.prose }} />
          <p class="small quiet">{t.teaser}</p>
        </Stack>
      </Section>
      <Section title={t.colours} id="colours" ruled>
        <div class="swatches">
          {fields.map((field) => (
            <div class={`swatch field-${field}`}>
              <FieldTag field={field} size="large">
                {t[field]}
              </FieldTag>
            </div>
          ))}
        </div>
      </Section>
      <Section title={t.icons} id="icons" ruled>
        <ul class="icon-samples">
          {(Object.keys(icons) as IconName[]).map((name) => (
            <li>
              <Icon name={name} />
              <span lang="en">{name}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.actions} id="actions" ruled>
        <form method="get">
          <Stack>
            <Row>
              <Button>{t.register}</Button>
              <Button look="second">{t.save}</Button>
              <Button look="plain">{t.askFirst}</Button>
            </Row>
            <Row>
              <Button look="danger" icon="remove">
                {t.cancelEvent}
              </Button>
              <Button disabled>{t.notNow}</Button>
              <Button look="second" icon="add">
                {t.emptyAction}
              </Button>
            </Row>
            <Row>
              <ActionLink to={here} look="button">
                {t.register}
              </ActionLink>
              <ActionLink to={here} look="second" icon="calendar">
                {t.events}
              </ActionLink>
              <ActionLink to={here}>{t.more}</ActionLink>
              <PrintButton />
              <CopyLink />
            </Row>
            <Row>
              <Button>{t.longWord}</Button>
            </Row>
          </Stack>
        </form>
      </Section>
    </>
  )
}
