import type { Child } from 'hono/jsx'
import type { Tx } from '#foundation/database/connection.ts'
import type { FileStore } from '#foundation/files/store.ts'
import type { AccessTable } from '#foundation/http/access.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { GoTo } from '#foundation/http/problems.ts'
import type { Route, Work } from '#foundation/http/route.ts'
import type { Space, Viewer, Visit } from '#foundation/http/visit.ts'
import type { OutgoingMail } from '#foundation/mail/transport.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Deeds, NamedThings } from './audit/deeds.ts'
import type { PersonalData } from './privacy/personal-data.ts'
import type { Entry } from './publication/formats/entry.ts'
import type { Source } from './publication/source.ts'
import type { MarkKind } from './responses/mark-kinds.ts'

/** A part of the house that brings routes, tables and duties: a module of commons, or a service. */
export interface Module {
  readonly id: string
  /** Folder below src/, for its migrations. */
  readonly folder: string
  readonly routes: readonly Route[]
  readonly access: readonly AccessTable[]
  /** What it publishes: search, map, calendar, feeds and API come from here. */
  readonly sources?: readonly Source[]
  /** Kinds of things others may link to. */
  readonly links?: readonly LinkKind[]
  /** Parts an organisation can apply for, e.g. 'events.organiser'. */
  readonly parts?: readonly Part[]
  /** What waits for staff on the desk. */
  readonly desk?: readonly DeskPart[]
  /** A section of the front page. */
  readonly front?: readonly FrontPart[]
  /** Kinds of things that can be reported, with what staff can do about them. */
  readonly reportable?: readonly Reportable[]
  /** Kinds of things people can respond to: comments, marks. Without an entry nobody can. */
  readonly respondable?: readonly Respondable[]
  /** Topics somebody can be told about. */
  readonly topics?: readonly Topic[]
  readonly personal?: PersonalData
  /** What a person registered for in the space that was entered, for their own calendar. */
  readonly ownCalendar?: (tx: Tx, owner: CalendarOwner) => Promise<readonly Entry[]>
  /** What has to happen in a space when a person (or a guest's mail address) goes. */
  readonly leaving?: LeavingHooks
  /** Columns people write freely into: the redaction command looks there. */
  readonly freeText?: readonly FreeText[]
  /** Kinds of things that show pictures: which things show one of them. */
  readonly pictured?: readonly Pictured[]
  /** What staff can begin here: links on the desk. */
  readonly tasks?: readonly Task[]
  readonly jobs?: readonly Job[]
  /** What guests left under a mail address becomes the person's who has confirmed it; once per space where something was left. */
  readonly claim?: (work: Claiming, mail: string, person: string) => Promise<void>
  /** What the audit log says of forms, and of pages that show persons; a test knows when one is missing. */
  readonly deeds?: Deeds
  /** Things in addresses, as the audit log names them. */
  readonly named?: readonly NamedThings[]
  /** A space has come from another house with all its rows, but without jobs: puts those into the queue that wait for a day. */
  readonly arrived?: (work: Arriving) => Promise<void>
  /** Kinds of invitations by mail, by `kind` of their payload. */
  readonly invitations?: Readonly<Record<string, Invitation>>
}

/** What a claim works with: a transaction inside the space. */
export interface Claiming {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly now: Temporal.Instant
  readonly newId: () => string
}

/** What an arrival works with: a transaction inside the space. */
export interface Arriving {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly now: Temporal.Instant
  readonly later: Work['later']
}

/** A kind of invitation. Both run inside the space it was sent from. */
export interface Invitation {
  /** What somebody is invited to, in the reader's language; undefined when it no longer stands. */
  readonly describe: (
    work: Pick<Work, 'tx' | 'space' | 'language' | 'now'>,
    payload: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly title: string; readonly text: string } | undefined>
  /** The person said yes; they are logged in. Where to go then; `refuse` stops it. */
  readonly accept: (work: Work, payload: Readonly<Record<string, unknown>>, person: string) => Promise<GoTo>
}

/** A service: a room of its own, which districts switch on. */
export interface Service extends Module {
  readonly field: Field
  readonly name: Sentence
  /** What people can do with it, in one sentence. */
  readonly summary: Sentence
  /** Where it begins. */
  readonly start: LocalAddress
  /** Made for one kind of space; default both. */
  readonly only?: Space['kind']
  /** Runs in every space it is made for. */
  readonly everywhere?: boolean
  /** It has a stylesheet of its own, styles/<id>.scss, which only its pages load. */
  readonly styles?: boolean
}

/**
 * The whole house, for those modules of commons that draw from all others (front page, desk, privacy, API).
 * Functions, because the list is complete only when every module has been made.
 */
export interface Everything {
  readonly modules: () => readonly Module[]
  readonly services: () => readonly Service[]
}

/** Whose calendar it is; `urlOf` makes an address of the space whole. */
export interface CalendarOwner {
  readonly person: string
  readonly language: Language
  readonly urlOf: (local: LocalAddress) => string
}

export interface Part {
  readonly id: string
  readonly name: Sentence
  /** What an organisation may do with it. */
  readonly what: Sentence
  /** What follows in a space when an organisation's admission to it has begun or ended there. */
  readonly changed?: (work: PartWork, organisation: string) => Promise<void>
}

/** What follows an admission works with: the transaction that changed it. */
export interface PartWork {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly now: Temporal.Instant
  readonly later: (queue: string, data: object, options?: { once?: string }) => Promise<void>
}

/** What stands on the desk: what it is, how many, where to deal with it. One statement each. */
export interface DeskPart {
  readonly id: string
  readonly title: Sentence
  readonly may: (visit: { viewer: Viewer }) => boolean
  readonly load: (work: Work) => Promise<readonly DeskItem[]>
}

export interface DeskItem {
  readonly title: string
  readonly href: LocalAddress
  readonly since?: Temporal.Instant
  /** A word beside it, e.g. 'läuft in 5 Tagen ab'. */
  readonly note?: string
  readonly urgent?: boolean
}

/** A section of the front page; at most one statement each. */
export interface FrontPart<Data = unknown> {
  readonly id: string
  readonly position: number
  readonly only?: 'district' | 'network'
  readonly load: (work: Work) => Promise<Data>
  readonly view: (data: Data, visit: Visit) => Child
}

/** Declares a section with its own type of data. */
export function frontPart<Data>(part: FrontPart<Data>): FrontPart {
  return part as FrontPart
}

/** What a link shows of its other end. */
export interface Described {
  readonly id: string
  readonly title: string
  readonly address: LocalAddress
  readonly note?: string
}

/** A kind of thing that can be linked to. `describe` gives only what the viewer may see, in one statement for all ids. */
export interface LinkKind {
  readonly kind: string
  readonly name: Sentence
  readonly describe: (
    tx: Tx,
    ids: readonly string[],
    visit: { viewer: Viewer; language: Language },
  ) => Promise<readonly Described[]>
  /** "Make a measure of this": the form of another service, prefilled from a thing of any kind. */
  readonly starter?: {
    readonly label: Sentence
    readonly address: (from: { kind: string; id: string; title: string }) => LocalAddress
    readonly may: (visit: { viewer: Viewer }) => boolean
    /** Where its form is. From a district one goes over to the network; a form of districts is offered in districts only. Default both. */
    readonly only?: Space['kind']
  }
  /** Public things of this kind help whoever plans the same: shown beside forms that ask for it (`relatedTo`), under this heading. */
  readonly helpsPlanning?: Sentence
  /** Everything it says, as Markdown, for a room that puts texts up for comments; only what `describe` gives is asked for. */
  readonly words?: (tx: Tx, id: string) => Promise<string>
}

/** What people may do with a kind of thing. Whether they see a thing at all, its LinkKind says. */
export interface Respondable {
  /** The same as that of the LinkKind. */
  readonly kind: string
  readonly comments?: boolean
  /** Comments also by guests, who confirm a mail address. */
  readonly guests?: boolean
  readonly marks?: readonly MarkKind[]
  /** Who may; default everybody with an account (and guests, where they are allowed). */
  readonly may?: (visit: { viewer: Viewer }, deed: 'comment' | MarkKind) => boolean
  /** What is open at the moment, where that depends on the thing itself (its phase is over). One statement. */
  readonly open?: (
    work: Pick<Work, 'tx' | 'space' | 'viewer' | 'now'>,
    id: string,
  ) => Promise<readonly ('comment' | MarkKind)[]>
  /** A number has changed: for owners that keep it beside the thing, to sort by it. In the same transaction. */
  readonly counted?: (
    work: { readonly tx: Tx; readonly space: { readonly id: string } },
    id: string,
    what: 'comment' | MarkKind,
    by: number,
  ) => Promise<void>
}

/** A kind of content anybody can report. */
export interface Reportable {
  readonly kind: string
  readonly name: Sentence
  readonly describe: (
    tx: Tx,
    id: string,
  ) => Promise<{ title: string; address: LocalAddress; author: string | null; organisation: string | null } | undefined>
  /** Takes it out of sight, or shows it again. */
  readonly hide: (work: Work, id: string, hidden: boolean) => Promise<void>
}

/** What staff can begin, e.g. 'Meldung schreiben'. */
export interface Task {
  readonly label: Sentence
  readonly address: LocalAddress
  readonly may: (visit: { viewer: Viewer }) => boolean
  /** Where it exists; without it everywhere. */
  readonly only?: 'district' | 'network'
  /** Stands with the lists and tools of daily work, or with what concerns the place itself, instead of with what one makes. */
  readonly tool?: 'work' | 'place'
}

/** Which things of a kind show a picture, whatever their state; when it changes they are published again. */
export interface Pictured {
  readonly kind: string
  readonly things: (tx: Tx, picture: string) => Promise<readonly string[]>
}

/** Who goes: a person with an account, a mail address of a guest, or both at once. */
export interface Leaver {
  readonly person: string | null
  readonly mail: string | null
}

/** What leaving works with: a transaction inside the space. */
export interface Leaving {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly now: Temporal.Instant
  readonly newId: () => string
  readonly later: (queue: string, data: object, options?: { at?: Temporal.Instant; once?: string }) => Promise<void>
}

/** Rows are deleted and emptied by the privacy declarations; these are for what else depends on them. Both may run twice. */
export interface LeavingHooks {
  /** The rows are still there: give places free, withdraw consents. */
  readonly before?: (work: Leaving, who: Leaver) => Promise<void>
  /** The rows are gone: bring up to date what is public. */
  readonly after?: (work: Leaving) => Promise<void>
}

/** Columns with text that people wrote, in a table whose rows belong to spaces. */
export interface FreeText {
  readonly table: string
  readonly name: Sentence
  /** The column that says whose space a row is; default 'space_id'. */
  readonly space?: string
  /** Columns of the primary key without space_id. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** The column that counts changes: whoever has a form open with the old words is told, instead of bringing them back. */
  readonly version?: string
  /** The texts are not columns, but keys of this jsonb column. */
  readonly json?: string
  /** What follows when words were taken out, beside publishing the thing here. */
  readonly changed?: (work: Work, key: readonly string[]) => Promise<void>
  /** The thing the text belongs to: published again when it has a source. Kinds can stand in a column, e.g. of translations. */
  readonly thing?: { readonly kind: string | { readonly column: string }; readonly id: string }
  /** Where one sees it; `row` has the columns of `addressOf` as text. */
  readonly address?: {
    readonly of: readonly string[]
    readonly make: (row: Readonly<Record<string, string>>) => LocalAddress
  }
}

export interface Topic {
  readonly id: string
  readonly name: Sentence
}

/** Work that runs in the background: by queue, or by the clock (cron, Europe/Berlin). */
export interface Job {
  readonly queue: string
  readonly cron?: string
  readonly run: (tools: JobTools, data: Readonly<Record<string, unknown>>) => Promise<void>
}

/** What a job works with: transactions of its own, inside a space or on global tables. */
export interface JobTools {
  readonly now: () => Temporal.Instant
  readonly newId: () => string
  readonly files: FileStore
  readonly origin: string
  readonly inSpace: <Result>(space: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  readonly inHouse: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** Keyed hash: the same as `Work.sign`. */
  readonly sign: (text: string) => Buffer
  /** Hands a mail to the mail server; null while none is set: mails wait in the outbox then. Throws a MailProblem. */
  readonly deliver: ((mail: OutgoingMail) => Promise<void>) | null
  readonly send: (
    tx: Tx,
    queue: string,
    data: object,
    options?: { at?: Temporal.Instant; once?: string },
  ) => Promise<void>
}
