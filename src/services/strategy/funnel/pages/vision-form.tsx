import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { trailTo, visionToEdit } from '../load.ts'
import { visionKind, visionsOf } from '../queries.ts'
import { funnelStaffTexts } from '../texts.ts'
import { ThingInputs, ThingVariants } from './thing-inputs.tsx'

export const addVisionPage = page(access, {
  address: funnelAddresses.addVision,
  action: 'funnel.write',
  load: async ({ tx, space }) => ({ position: (await visionsOf(tx, space.id, 'de')).length + 1 }),
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).addVision,
    noIndex: true,
    trail: trailTo(visit, 'visions'),
  }),
  view({ position }, { language }) {
    const t = funnelStaffTexts(language)
    return (
      <Article title={t.addVision}>
        <Form path={funnelAddresses.addVision.path} submit={t.save} cancel={funnelAddresses.visions()}>
          <ThingInputs position={position} />
          <ThingVariants />
        </Form>
      </Article>
    )
  },
})

export const editVisionPage = page(access, {
  address: funnelAddresses.editVision,
  action: 'funnel.write',
  async load(work, params) {
    const vision = await visionToEdit(work, params)
    return { vision, wordings: (await allWordings(work.tx, visionKind, [vision.id])).get(vision.id) }
  },
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).editVision,
    noIndex: true,
    trail: trailTo(visit, 'visions'),
  }),
  view({ vision, wordings }, { language }) {
    const t = funnelStaffTexts(language)
    const at = { zielbild: vision.slug }
    return (
      <Article title={vision.title} kicker={t.editVision}>
        <Form
          path={funnelAddresses.editVision.path}
          action={funnelAddresses.editVision(at)}
          submit={t.save}
          cancel={addresses.vision(at)}
        >
          <HiddenInput name="version" value={vision.version} />
          <ThingInputs of={vision} position={vision.position} />
          <ThingVariants wordings={wordings} />
        </Form>
        <Section title={t.removeVision} id="loeschen">
          <Form path={funnelAddresses.removeVision.path} action={funnelAddresses.removeVision(at)} prefix="r-">
            <p>{t.removeVisionHint}</p>
            <Button look="danger">{t.removeVision}</Button>
          </Form>
        </Section>
      </Article>
    )
  },
})
