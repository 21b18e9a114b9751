import type { FC } from 'hono/jsx'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { directoryAddresses } from '../../directory/addresses.ts'
import { contactAddresses } from '../addresses.ts'
import type { Contact, Fits, Found } from '../contact.ts'
import { texts } from '../texts.ts'

/** People who can be asked, each with what about and, after a search, why they fit. @param about what was searched for */
export const ContactCards: FC<{ of: readonly (Contact | Found)[]; about: string }> = ({ of, about }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  return (
    <ul class="plain-list stack airy">
      {of.map((contact) => (
        <li class="stack tight" id={`k-${contact.id}`}>
          <p>
            <strong>{contact.name}</strong>
            {contact.post && `, ${contact.post}`}
            {contact.actor && (
              <>
                {' · '}
                <Link to={directoryAddresses.actor({ akteur: contact.actor.slug })}>{contact.actor.name}</Link>
              </>
            )}
          </p>
          <Row>
            {contact.topics.map((topic) => (
              <StatusTag>{topic}</StatusTag>
            ))}
          </Row>
          {contact.words && <p>{contact.words}</p>}
          {about && 'fits' in contact && <Why of={contact.fits} />}
          {contact.person === viewer.person ? (
            <ActionLink to={contactAddresses.own()} icon="edit">
              {t.changeOwn}
            </ActionLink>
          ) : (
            <ActionLink to={contactAddresses.introduce({ kontakt: contact.id }, { zu: about })} icon="mail">
              {t.introduce}
            </ActionLink>
          )}
        </li>
      ))}
    </ul>
  )
}

const Why: FC<{ of: Fits }> = ({ of: { topics, words, services } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const quoted = (names: readonly string[]) =>
    list(
      names.map((name) => (language === 'en' ? `“${name}”` : `„${name}“`)),
      language,
    )
  const reasons = [
    topics.length > 0 && t.whyTopics(quoted(topics)),
    words && t.whyWords,
    services.length > 0 && t.whyServices(quoted(services)),
  ].filter((reason): reason is string => Boolean(reason))
  return (
    <p class="small">
      {t.why} {list(reasons, language)}.
    </p>
  )
}
