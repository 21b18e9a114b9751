import type { FC } from 'hono/jsx'
import { GuestCheck } from '#commons/fair/guest-form.tsx'
import { places } from '#commons/front/addresses.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { addresses } from './addresses.ts'
import { texts } from './texts.ts'
import type { Comment, Thread as ThreadOfThing } from './thread.ts'

/**
 * What people say about a thing: newest first, one level of answers, and the form to join in.
 * @param readers who will read it, as a sentence, where that is not everybody
 */
export const Thread: FC<{ of: ThreadOfThing; level?: 2 | 3; readers?: string }> = ({ of, level, readers }) => {
  const { language } = useVisit()
  const t = texts(language)
  const at = { kind: of.subject.kind, thing: of.subject.id }
  return (
    <Section id="beitraege" title={t.thread} level={level}>
      {of.total > 0 ? <p class="small quiet">{t.total(of.total)}</p> : <p>{t.none}</p>}
      {of.comments.length > 0 && (
        <ol class="thread">
          {of.comments.map((comment) => (
            <li class="comment" id={`b-${comment.id}`}>
              <Said comment={comment} of={of} />
              {comment.answers.length > 0 && (
                <ol class="answers">
                  {comment.answers.map((answer) => (
                    <li class="comment" id={`b-${answer.id}`}>
                      <Said comment={answer} of={of} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
      <Pagination
        earlier={of.more ? addresses.thread(at, { vor: `${of.more.at}~${of.more.id}` }) : undefined}
        later={of.later ? addresses.thread(at) : undefined}
        earlierLabel={t.earlier}
        laterLabel={t.newest}
      />
      <CommentForm of={of} readers={readers} />
    </Section>
  )
}

/** The form alone: also on the page for an answer. */
export const CommentForm: FC<{ of: ThreadOfThing; answerTo?: string; readers?: string }> = ({
  of,
  answerTo,
  readers,
}) => {
  const { language, viewer, space, here } = useVisit()
  const t = texts(language)
  if (!of.mayWrite)
    return viewer.person ? null : <ActionLink to={places.login({ weiter: space.prefix + here })}>{t.login}</ActionLink>
  const guest = viewer.person === null
  return (
    <Form
      path={addresses.thread.path}
      action={addresses.thread({ kind: of.subject.kind, thing: of.subject.id })}
      submit={answerTo ? t.answer : t.send}
      prefix="beitrag-"
    >
      <GuestCheck />
      {answerTo && <HiddenInput name="answerTo" value={answerTo} />}
      <TextArea name="body" label={t.body} hint={readers ?? t.bodyHint} rows={4} maxlength={4000} />
      {guest && (
        <>
          <TextInput name="name" label={t.name} hint={t.nameHint} autocomplete="name" maxlength={80} wide="medium" />
          <TextInput name="mail" label={t.mail} hint={t.mailHint} type="email" autocomplete="email" wide="medium" />
        </>
      )}
    </Form>
  )
}

const Said: FC<{ comment: Comment; of: ThreadOfThing }> = ({ comment, of }) => {
  const { language } = useVisit()
  const t = texts(language)
  const at = { kind: of.subject.kind, thing: of.subject.id }
  if (comment.state !== 'shown') return <p class="quiet">{comment.state === 'hidden' ? t.hidden : t.removed}</p>
  return (
    <>
      <p class="comment-head">
        <strong>{comment.author || t.nobody}</strong>
        <span class="small quiet">
          {comment.guest && `${t.guest} · `}
          <time datetime={comment.createdAt.toString()}>{dateTime(comment.createdAt, language)}</time>
        </span>
      </p>
      <p class="comment-words">{comment.body}</p>
      <div class="comment-deeds no-print">
        {of.mayWrite && <Link to={addresses.thread(at, { auf: comment.answerTo ?? comment.id })}>{t.answer}</Link>}
        {comment.mine && (
          <Form path={addresses.takeBack.path} action={addresses.takeBack(at)} summary={false} class="mark-form">
            <HiddenInput name="comment" value={comment.id} />
            <Button look="plain">{t.takeBack}</Button>
          </Form>
        )}
        {!comment.mine && <ReportLink kind="responses.comment" id={comment.id} />}
      </div>
    </>
  )
}
