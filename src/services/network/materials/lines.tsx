import type { FC } from 'hono/jsx'
import { licenceTexts } from '#commons/pictures/texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { bytes } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, OutsideLink } from '#foundation/ui/links.tsx'
import { audienceWords } from '../texts.ts'
import { materialAddresses as addresses } from './addresses.ts'
import type { Material } from './material.ts'
import { texts } from './texts.ts'

/** Slides and files, each with its rights. @param places says where each belongs */
export const MaterialLines: FC<{ of: readonly Material[]; treff: string; runs: boolean; places?: boolean }> = ({
  of,
  treff,
  runs,
  places = false,
}) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <ul class="plain-list stack">
      {of.map((one) => (
        <li class="stack tight">
          <strong>{one.title}</strong>
          <span class="small quiet">
            {[
              places && (one.item?.title ?? one.session?.title),
              one.holder,
              one.licence === 'own' || one.licence === 'permission'
                ? t[one.licence]
                : licenceTexts(language)[one.licence],
              one.audience !== 'all' && say(audienceWords[one.audience].name, language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Row>
            {one.fileKey && (
              <ActionLink to={addresses.file({ treff, unterlage: one.id })} icon="download">
                {t.open} ({bytes(one.bytes ?? 0, language)})<span class="out-of-sight">: {one.title}</span>
              </ActionLink>
            )}
            {one.webAddress && (
              <OutsideLink href={one.webAddress}>
                {t.outside}
                <span class="out-of-sight">: {one.title}</span>
              </OutsideLink>
            )}
            {(runs || one.mine) && (
              <Form
                path={addresses.remove.path}
                action={addresses.remove({ treff, unterlage: one.id })}
                summary={false}
                prefix={`${one.id.slice(-12)}-`}
              >
                <Button look="plain">
                  {t.remove}
                  <span class="out-of-sight"> ({one.title})</span>
                </Button>
              </Form>
            )}
          </Row>
        </li>
      ))}
    </ul>
  )
}
