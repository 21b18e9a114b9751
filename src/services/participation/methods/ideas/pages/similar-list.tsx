import type { FC } from 'hono/jsx'
import { addresses as responses } from '#commons/responses/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { kind } from '../idea.ts'
import { type AtPhase, paramsOf } from '../load-idea.ts'
import type { Similar } from '../similar.ts'
import { texts } from '../texts/texts.ts'

/** Ideas that sound like the one just written: one of them can be supported instead. */
export const SimilarList: FC<{ of: readonly Similar[]; here: AtPhase }> = ({ of, here: { at, standing } }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <Section title={t.similar} id="aehnlich">
      <p>{t.similarLead}</p>
      <ul class="thread">
        {of.map(({ id, title, body, supports }) => (
          <li class="comment">
            <p>
              <strong>{title}</strong>
            </p>
            <p class="small">{shorten(body, 160)}</p>
            <Row>
              {may(visit, access, 'idea.support', { phase: standing }) && (
                <Form
                  path={responses.marks.path}
                  action={responses.marks({ kind, thing: id })}
                  summary={false}
                  class="mark-form"
                  prefix={`${id}-`}
                >
                  <HiddenInput name="mark" value="support" />
                  <HiddenInput name="on" value="yes" />
                  <Button look="second">{t.supportInstead}</Button>
                </Form>
              )}
              <Link to={addresses.idea({ ...paramsOf(at), idea: id })}>
                {t.look}
                <span class="out-of-sight">: {title}</span>
              </Link>
              {supports > 0 && <span class="small quiet">{t.supports(supports)}</span>}
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  )
}
