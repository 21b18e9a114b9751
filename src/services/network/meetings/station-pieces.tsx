import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { optionalLongText, optionalText, optionalWebAddress, text } from '#foundation/http/fields.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { pieceRoutes } from '../pieces.tsx'
import { meetingAddresses as addresses } from './addresses.ts'
import { type AtItem, itemAt, subject } from './load.ts'
import type { Station } from './meeting.ts'
import { stationOf } from './queries.ts'
import { initiativeSource } from './source.ts'
import { staffTexts } from './texts/staff.ts'
import { texts } from './texts/texts.ts'

const stationFields = {
  name: text(160),
  organisation: optionalText(160),
  contact: optionalText(200),
  about: optionalLongText(4000),
  copyable: optionalLongText(4000),
  web: optionalWebAddress(),
  source: optionalText(500),
}

/** Stations of an excursion: profiles of initiatives that stay findable. */
export const stationPieces = pieceRoutes<AtItem, Station, typeof stationFields>({
  table: 'network.station',
  address: addresses.station,
  remove: addresses.removeStation,
  hole: 'station',
  action: 'meeting.run',
  parent: (work, at) => itemAt(work, at as { treff: string; punkt: string }),
  subject,
  params: ({ meeting, item }) => ({ treff: meeting.slug, punkt: item.id }),
  one: ({ tx, space }, { item }, id) => stationOf(tx, space.id, item.id, id),
  back: ({ meeting, item }) => ({ to: addresses.item({ treff: meeting.slug, punkt: item.id }), title: item.title }),
  words(language) {
    const t = staffTexts(language)
    return { one: t.editStation, add: t.addStation, removeHint: t.stationGoes }
  },
  fields: stationFields,
  Inputs({ piece }) {
    const { language } = useVisit()
    const [t, w] = [staffTexts(language), texts(language)]
    return (
      <>
        <TextInput name="name" label={t.stationName} value={piece?.name} maxlength={160} />
        <TextInput name="organisation" label={w.organisation} value={piece?.organisation} maxlength={160} optional />
        <TextInput
          name="contact"
          label={w.contact}
          hint={t.contactHint}
          value={piece?.contact}
          maxlength={200}
          optional
        />
        <TextArea name="about" label={t.about} value={piece?.about} rows={4} maxlength={4000} optional />
        <TextArea name="copyable" label={w.copyable} value={piece?.copyable} rows={4} maxlength={4000} optional />
        <TextInput name="web" label={t.web} value={piece?.webAddress ?? undefined} type="url" optional />
        <TextInput
          name="source"
          label={w.source}
          hint={t.sourceHint}
          value={piece?.source ?? undefined}
          maxlength={500}
          optional
        />
      </>
    )
  },
  async columns(input, { item }, work, piece) {
    const { name, organisation, contact, about, copyable, web, source } = input
    return {
      ...{ item_id: item.id, name, organisation: organisation ?? '', contact: contact ?? '', about: about ?? '' },
      ...{ copyable: copyable ?? '', web_address: web, source, updated_at: work.now },
      ...(piece ? {} : { slug: await freeSlug(work, 'network.station', name), created_at: work.now }),
    }
  },
  async changed(work, _parent, id, before) {
    const changed = id ?? before?.id
    if (changed) await publish(work, initiativeSource, [changed])
  },
})
