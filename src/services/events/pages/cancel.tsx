import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { loadEvent, subjectOf } from './edit.tsx'

/** Asks for the reason before an event is called off, and says who will be told. */
export const cancelPage = page(access, {
  address: addresses.cancel,
  action: 'event.write',
  load: loadEvent,
  subject: subjectOf,
  head: (event, visit) => ({
    title: texts(visit.language).cancelTitle(event.title),
    trail: [
      { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
      { href: hrefFor(visit, addresses.event({ event: event.slug })), label: event.title },
    ],
    noIndex: true,
  }),
  view(event, { language }) {
    const t = texts(language)
    const { taken, waiting, interested } = event.gathering
    return (
      <Article title={t.cancelTitle(event.title)} lead={t.cancelHint(taken + waiting + interested)}>
        <ConfirmForm
          path={addresses.cancel.path}
          action={addresses.cancel({ event: event.slug })}
          deed={t.cancel}
          cancel={addresses.edit({ event: event.slug })}
          danger
        >
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})
