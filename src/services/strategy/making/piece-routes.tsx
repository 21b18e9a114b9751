import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { versionField } from '../measures/measure-input.ts'
import { fresh, makingAddresses } from './addresses.ts'
import { circles } from './kinds/circles.tsx'
import { dates } from './kinds/dates.tsx'
import type { PieceKind } from './kinds/piece-kind.ts'
import { questions } from './kinds/questions.tsx'
import { sessions } from './kinds/sessions.tsx'
import { pieceToEdit, trailTo } from './load-making.ts'
import { removePiece, savePiece } from './save-making.ts'
import { makingNotices, makingStaffTexts } from './texts.ts'

const kinds: readonly PieceKind[] = [circles, sessions, dates, questions]

/** The page of one kind and the form on it: the same for every kind. */
function routesOf(kind: PieceKind): readonly Route[] {
  const address = makingAddresses.of[kind.id]
  const show = page(access, {
    address,
    action: 'document.write',
    load: (work, params) => pieceToEdit(work, kind, params),
    head: ({ piece }, visit) => ({
      title: piece ? kind.words(visit.language).one : kind.words(visit.language).add,
      noIndex: true,
      trail: trailTo(visit),
    }),
    view({ making, piece }, { language }) {
      const t = makingStaffTexts(language)
      const at = { stueck: piece?.id ?? fresh }
      const { one, add, removeHint } = kind.words(language)
      return (
        <Article title={piece ? one : add}>
          <Form path={address.path} action={address(at)} submit={t.save} cancel={makingAddresses.making()}>
            <HiddenInput name="version" value={piece?.version ?? 1} />
            <kind.Inputs piece={piece} making={making} />
          </Form>
          {piece && (
            <Section title={t.remove} id="entfernen">
              <Form
                path={makingAddresses.remove.path}
                action={makingAddresses.remove({ ...at, stueckart: kind.id })}
                prefix="r-"
              >
                <p>{removeHint}</p>
                <Button look="danger">{t.remove}</Button>
              </Form>
            </Section>
          )}
        </Article>
      )
    },
  })
  const save = form(access, {
    address,
    action: 'document.write',
    fields: { ...kind.fields, ...versionField },
    page: show,
    load: (work, params) => pieceToEdit(work, kind, params as { stueck: string }),
    async run(work, input, { paper, making, piece }) {
      kind.check?.(input, making)
      const before = piece && { id: piece.id, version: input.version as number }
      if (!(await savePiece(work, kind.table, paper.id, before, kind.columns(input)))) refuse(makingNotices.conflict)
      return goTo(makingAddresses.making(), makingNotices.saved)
    },
  })
  return [show, save]
}

const remove = form(access, {
  address: makingAddresses.remove,
  action: 'document.write',
  fields: {},
  async load(work, { stueckart, stueck }) {
    const kind = kinds.find(({ id }) => id === stueckart) ?? missing()
    const { piece } = await pieceToEdit(work, kind, { stueck })
    return { kind, piece }
  },
  async run(work, _input, { kind, piece }) {
    if (!piece) missing()
    await removePiece(work, kind.table, piece.id)
    return goTo(makingAddresses.making(), makingNotices.removed)
  },
})

export const pieceRoutes: readonly Route[] = [...kinds.flatMap(routesOf), remove]
