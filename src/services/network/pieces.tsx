import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Subject } from '#foundation/http/access.ts'
import type { Address, LocalAddress } from '#foundation/http/address.ts'
import { type Fields, type InputOf, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { texts } from './start/texts.ts'
import { pieceNotices, pieceTexts } from './texts.ts'
import type { Writing } from './writing.ts'

/** The last part of the address of one that is being added. */
export const fresh = 'neu'

interface Piece {
  readonly id: string
  readonly version: number
}

/**
 * Something small that belongs to a thing and has a form of its own: a unit of a body, an item of a programme. All of them are added,
 * changed and removed in the same way; what differs stands here.
 */
export interface PieceKind<Parent, One extends Piece, F extends Fields, More> {
  readonly table: `network.${string}`
  /** With the hole `hole`: an id, or `fresh`. */
  readonly address: Address
  readonly remove: Address
  readonly hole: string
  readonly action: keyof typeof access.rules
  /** The thing it belongs to, or "not found". */
  readonly parent: (work: Work, params: Readonly<Record<string, string>>) => Promise<Parent>
  readonly subject?: (parent: Parent) => Subject
  /** The other holes of the address. */
  readonly params: (parent: Parent) => Record<string, string>
  readonly one: (work: Work, parent: Parent, id: string) => Promise<One | undefined>
  /** What the form has to choose from. At most one statement. */
  readonly more?: (work: Work, parent: Parent) => Promise<More>
  /** Where one comes from and goes back to. */
  readonly back: (parent: Parent) => { readonly to: LocalAddress; readonly title: string }
  readonly words: (language: Language) => { readonly one: string; readonly add: string; readonly removeHint: string }
  readonly fields: F
  readonly Inputs: FC<{ piece: One | undefined; parent: Parent; more: More; query: URLSearchParams }>
  /** Refuses what cannot be, naming the field. */
  readonly check?: (work: Work, input: InputOf<F>, parent: Parent, piece: One | undefined) => Promise<void> | void
  /** Columns of the row; those that tie it to the parent as well. */
  readonly columns: (
    input: InputOf<F>,
    parent: Parent,
    work: Work,
    piece: One | undefined,
  ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>
  /**
   * What follows a change, in the same transaction.
   * @param id null: it was removed
   * @param before as it was; undefined: it is new
   */
  readonly changed?: (
    work: Work,
    parent: Parent,
    id: string | null,
    before: One | undefined,
    columns: Readonly<Record<string, unknown>>,
  ) => Promise<void>
}

interface Loaded<Parent, One, More> {
  readonly parent: Parent
  readonly piece: One | undefined
  readonly more: More
}

/** The page with the form, the form, and the form that removes it. */
export function pieceRoutes<Parent, One extends Piece, F extends Fields, More = undefined>(
  kind: PieceKind<Parent, One, F, More>,
): readonly Route[] {
  const load = async (work: Work, params: Record<string, string>): Promise<Loaded<Parent, One, More>> => {
    const parent = await kind.parent(work, params)
    const id = params[kind.hole] as string
    if (id !== fresh && !isUuid(id)) missing()
    const piece = id === fresh ? undefined : found(await kind.one(work, parent, id))
    return { parent, piece, more: (await kind.more?.(work, parent)) as More }
  }
  const subject = ({ parent }: Loaded<Parent, One, More>) => kind.subject?.(parent) ?? {}
  const at = ({ parent, piece }: Loaded<Parent, One, More>) => ({
    ...kind.params(parent),
    [kind.hole]: piece?.id ?? fresh,
  })
  const show = page(access, {
    address: kind.address,
    action: kind.action,
    only: 'network',
    load,
    subject,
    head: ({ parent, piece }, visit) => ({
      title: piece ? kind.words(visit.language).one : kind.words(visit.language).add,
      noIndex: true,
      trail: trailTo(visit, kind.back(parent)),
    }),
    view(loaded, { language, url }) {
      const { parent, piece, more } = loaded
      const [t, w] = [pieceTexts(language), kind.words(language)]
      return (
        <Article title={piece ? w.one : w.add} kicker={kind.back(parent).title}>
          <Form
            path={kind.address.path}
            action={kind.address(at(loaded))}
            submit={t.save}
            cancel={kind.back(parent).to}
          >
            <HiddenInput name="version" value={piece?.version ?? 1} />
            <kind.Inputs piece={piece} parent={parent} more={more} query={url.searchParams} />
          </Form>
          {piece && (
            <Section title={t.remove} id="entfernen">
              <Form path={kind.remove.path} action={kind.remove(at(loaded))} prefix="r-">
                <p>{w.removeHint}</p>
                <Button look="danger">{t.remove}</Button>
              </Form>
            </Section>
          )}
        </Article>
      )
    },
  })
  const save = form(access, {
    address: kind.address,
    action: kind.action,
    only: 'network',
    fields: { ...kind.fields, version: wholeNumber(1, 1_000_000) } as F & { version: ReturnType<typeof wholeNumber> },
    page: show,
    load,
    subject,
    async run(work, input, { parent, piece }) {
      await kind.check?.(work, input as InputOf<F>, parent, piece)
      const columns = await kind.columns(input as InputOf<F>, parent, work, piece)
      const id = await savePiece(work, kind.table, piece && { id: piece.id, version: Number(input.version) }, columns)
      if (!id) refuse(pieceNotices.conflict)
      await kind.changed?.(work, parent, id, piece, columns)
      return goTo(kind.back(parent).to, pieceNotices.saved)
    },
  })
  const remove = form(access, {
    address: kind.remove,
    action: kind.action,
    only: 'network',
    fields: {},
    load,
    subject,
    async run(work, _input, { parent, piece }) {
      if (!piece) missing()
      await sql`delete from ${sql.table(kind.table)} where space_id = ${work.space.id} and id = ${piece.id}`.execute(
        work.tx,
      )
      await kind.changed?.(work, parent, null, piece, {})
      return goTo(kind.back(parent).to, pieceNotices.removed)
    },
  })
  return [show, save, remove]
}

/** Where a page hangs: the ways up, from the start of the room. */
export const trailTo = (visit: Visit, ...ways: { readonly to: LocalAddress; readonly title: string }[]) =>
  [{ to: addresses.start(), title: texts(visit.language).title }, ...ways].map(({ to, title }) => ({
    href: hrefFor(visit, to),
    label: title,
  }))

/**
 * Writes one row.
 * @param before the one that is changed, with the version that was read; without it a new one
 * @returns its id; undefined when somebody else was faster
 */
export async function savePiece(
  { tx, space, newId }: Pick<Writing, 'tx' | 'space' | 'newId'>,
  table: `network.${string}`,
  before: Piece | undefined,
  columns: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const names = Object.keys(columns)
  const values = names.map((name) => sql`${columns[name]}`)
  if (!before) {
    const id = newId()
    await sql`
      insert into ${sql.table(table)} (space_id, id, ${sql.join(names.map((name) => sql.ref(name)))})
      values (${space.id}, ${id}, ${sql.join(values)})`.execute(tx)
    return id
  }
  const set = names.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`)
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.join(set)}, version = version + 1
    where space_id = ${space.id} and id = ${before.id} and version = ${before.version}`.execute(tx)
  return numAffectedRows ? before.id : undefined
}
