import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { makingAddresses } from '../../making/addresses.ts'
import { makingTexts } from '../../making/texts.ts'
import { documentAddresses } from '../addresses.ts'
import type { Paper } from '../paper.ts'
import { texts } from '../texts.ts'

/** The way to the strategy as a document, with how it stands; nothing as long as nobody may read it. Editors find the way to write it. */
export const DocumentLink: FC<{ of: Pick<Paper, 'state' | 'adopted'> | undefined }> = ({ of }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  const writes = isStaff(viewer, 'editor') && (
    <ActionLink to={documentAddresses.write()} icon="edit">
      {t.write}
    </ActionLink>
  )
  if (!of || (of.state !== 'public' && !of.adopted)) return writes ? <Row>{writes}</Row> : null
  return (
    <Row>
      <ActionLink to={documentAddresses.read()} icon="file">
        {t.read}
      </ActionLink>
      {of.adopted ? (
        <StatusTag tone="success">
          {t.adopted}: {t.adoptedBy(of.adopted.body, date(of.adopted.on, language))}
        </StatusTag>
      ) : (
        <StatusTag tone="warning">{t.draft}</StatusTag>
      )}
      <ActionLink to={makingAddresses.making()}>{makingTexts(language).title}</ActionLink>
      {writes}
    </Row>
  )
}
