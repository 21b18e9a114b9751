import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { methodAddresses as addresses } from '../addresses.ts'
import { methodAt } from '../load.ts'
import type { Method } from '../method.ts'
import { methodTexts } from '../texts.ts'

export const addMethodPage = page(access, {
  address: addresses.add,
  action: 'method.write',
  only: 'network',
  load: async () => undefined,
  head: (_data, visit) => ({
    title: methodTexts(visit.language).add,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.list(), title: methodTexts(visit.language).title }),
  }),
  view(_data, { language }) {
    const t = methodTexts(language)
    return (
      <Article title={t.add}>
        <Form path={addresses.add.path} submit={t.save} cancel={addresses.list()}>
          <MethodInputs />
        </Form>
      </Article>
    )
  },
})

export const editMethodPage = page(access, {
  address: addresses.edit,
  action: 'method.write',
  only: 'network',
  load: methodAt,
  head: (method, visit) => ({
    title: methodTexts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.method({ methode: method.slug }), title: method.name }),
  }),
  view(method, { language }) {
    const t = methodTexts(language)
    const at = { methode: method.slug }
    return (
      <Article title={method.name} kicker={t.edit}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.method(at)}>
          <HiddenInput name="version" value={method.version} />
          <MethodInputs method={method} />
        </Form>
      </Article>
    )
  },
})

const MethodInputs: FC<{ method?: Method }> = ({ method }) => {
  const t = methodTexts(useVisit().language)
  return (
    <>
      <TextInput name="name" label={t.name} value={method?.name} maxlength={120} />
      <TextArea name="aim" label={t.aim} value={method?.aim} rows={2} maxlength={600} />
      <Columns as="even">
        <TextInput
          name="groupMin"
          label={t.groupMin}
          value={method?.groupMin?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
        <TextInput
          name="groupMax"
          label={t.groupMax}
          value={method?.groupMax?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
      </Columns>
      <TextInput
        name="minutes"
        label={t.minutesLabel}
        value={method?.minutes?.toString()}
        inputmode="numeric"
        wide="short"
        optional
      />
      <TextArea name="material" label={t.material} hint={t.onePerLine} value={method?.material} rows={3} optional />
      <TextArea name="steps" label={t.steps} hint={t.stepsHint} value={method?.steps} rows={6} optional />
      <TextArea name="hybrid" label={t.hybrid} value={method?.hybrid} rows={2} maxlength={1000} optional />
      <TextArea name="worksheet" label={t.questions} hint={t.onePerLine} value={method?.worksheet} rows={4} optional />
      <TextInput name="source" label={t.source} value={method?.source ?? undefined} maxlength={500} optional />
    </>
  )
}
