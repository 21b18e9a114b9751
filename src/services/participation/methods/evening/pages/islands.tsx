import type { FC } from 'hono/jsx'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import { allWordings, type OtherLanguage, type Wording } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { addresses as dialogues } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { islandsToEdit, islandToEdit } from '../load.ts'
import { type Island, islandKind } from '../notes/note.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { paramsOf, trailTo } from '../trail.ts'

type AtPhase = Readonly<Record<'dialogue' | 'phase', string>>

/** The islands of a phase in their order, and a new one. */
export const islandsPage = page(access, {
  address: addresses.islands,
  action: 'island.write',
  load: islandsToEdit,
  head: (at, visit) => ({ title: staffTexts(visit.language).islands, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.islands} lead={t.islandsLead}>
        <ol class="notes">
          {at.islands.map((island, index) => (
            <IslandRow of={island} params={params} at={index} all={at.islands.length} />
          ))}
        </ol>
        <Section title={t.newIsland} id="neu">
          <Form
            path={addresses.islands.path}
            action={addresses.islands(params)}
            submit={t.addIsland}
            cancel={dialogues.phase(params)}
          >
            <IslandInputs />
          </Form>
        </Section>
      </Article>
    )
  },
})

const IslandRow: FC<{ of: Island; params: AtPhase; at: number; all: number }> = ({ of, params, at, all }) => {
  const { language } = useVisit()
  const here = { ...params, island: of.id }
  return (
    <li>
      <p>
        <Link to={addresses.editIsland(here)}>{of.title}</Link>{' '}
        {of.notes > 0 && <span class="small quiet">{texts(language).notes(of.notes)}</span>}
      </p>
      {of.body && <p class="small">{shorten(plainText(of.body), 160)}</p>}
      <MoveButtons
        path={addresses.moveIsland.path}
        action={addresses.moveIsland(here)}
        name={of.title}
        at={at}
        of={all}
      />
    </li>
  )
}

const IslandInputs: FC<{ island?: Island; wordings?: Partial<Record<OtherLanguage, Wording>> }> = ({
  island,
  wordings = {},
}) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextInput name="title" label={t.fieldIsland} value={island?.title} maxlength={120} />
      <TextArea name="body" label={t.fieldIslandBody} value={island?.body} rows={5} optional />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldIsland, maxlength: 120 },
          { name: 'body', label: t.fieldIslandBody, rows: 4 },
        ]}
      />
    </>
  )
}

export const editIslandPage = page(access, {
  address: addresses.editIsland,
  action: 'island.write',
  async load(work, params) {
    const at = await islandToEdit(work, params)
    return { ...at, wordings: (await allWordings(work.tx, islandKind, [at.island.id])).get(at.island.id) }
  },
  head: (at, visit) => ({ title: staffTexts(visit.language).editIsland, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { island, wordings } = at
    const params = { ...paramsOf(at), island: island.id }
    return (
      <Article title={island.title}>
        <Columns>
          <Form
            path={addresses.editIsland.path}
            action={addresses.editIsland(params)}
            submit={t.save}
            cancel={addresses.islands(params)}
          >
            <HiddenInput name="version" value={island.version} />
            <IslandInputs island={island} wordings={wordings} />
          </Form>
          <Stack>
            <ActionLink to={addresses.islands(params)}>{t.islands}</ActionLink>
            <Section title={t.removeIsland} id="entfernen">
              <Form path={addresses.removeIsland.path} action={addresses.removeIsland(params)} prefix="r-">
                <div>
                  <Button look="second">{t.removeIsland}</Button>
                </div>
              </Form>
            </Section>
          </Stack>
        </Columns>
      </Article>
    )
  },
})
