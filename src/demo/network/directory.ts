import type { ActorInput, ProgrammeInput } from '../../services/network/demo.ts'
import { sources } from '../sources.ts'

const day = Temporal.PlainDate.from

/** Programmes as their own pages tell of them. */
export const programmes: readonly (ProgrammeInput & { readonly key: string })[] = [
  {
    key: 'slr',
    name: 'Smarte.Land.Regionen',
    funder: 'Bundesministerium für Ernährung und Landwirtschaft',
    about:
      'Sieben Landkreise entwickeln gemeinsam mit dem Fraunhofer IESE digitale Dienste für die Daseinsvorsorge auf dem Land. 68 Landkreise hatten sich beworben. Dazu kommen dreizehn weitere Landkreise mit je einem Digitalprojekt und lokale Projekte in den Modellregionen.',
    firstDay: day('2021-01-01'),
    lastDay: day('2024-12-31'),
    web: sources.programme.address,
    source: sources.programme.title,
  },
  {
    key: 'mpsc',
    name: 'Modellprojekte Smart Cities',
    funder: 'Bund und KfW',
    about:
      'Kommunen schreiben zuerst eine sektorübergreifende Strategie und setzen danach um, was darin steht. 73 Modellprojekte in drei Staffeln.',
    firstDay: null,
    lastDay: null,
    web: 'https://www.smart-city-dialog.de',
    source: 'smart-city-dialog.de',
  },
]

type Kind = ActorInput['kind']
const body = (key: string, name: string, kind: Kind, state: string | null, about: string, source: string) => ({
  ...{ key, name, kind, state, about, source, population: null, populationOn: null, web: null },
})

/** Bodies that are named in the sources and have no pages here: they are found, and can become members. */
export const bodies: readonly (ActorInput & { readonly key: string })[] = [
  body(
    'kusel',
    'Landkreis Kusel',
    'district',
    'RP',
    'Modellprojekt Smart Cities; leitete beim KommunalCamp RLP gemeinsam mit Mayen-Koblenz und Kaiserslautern eine Runde darüber, wie man eine smarte Stadt oder ein smarter Landkreis wird.',
    sources.reportCamp.title,
  ),
  body(
    'kaiserslautern',
    'Stadt Kaiserslautern (KL.digital)',
    'city',
    'RP',
    'Modellprojekt Smart Cities; die Gesellschaft KL.digital ist eine Tochter der Stadt.',
    sources.reportCamp.title,
  ),
  body(
    'neuwied',
    'Landkreis Neuwied',
    'district',
    'RP',
    'Einer der dreizehn Landkreise mit einem Digitalprojekt; beim vierten Vernetzungstreffen im Kreis Coesfeld dabei.',
    sources.meeting4.title,
  ),
  body(
    'bmel',
    'Bundesministerium für Ernährung und Landwirtschaft',
    'ministry',
    null,
    'Fördert Smarte.Land.Regionen und begrüßte die Landkreise beim zweiten Vernetzungstreffen in Greifswald.',
    sources.reportMeeting.title,
  ),
  body(
    'dlt',
    'Deutscher Landkreistag',
    'association',
    null,
    'Behält die Bedarfe der Landkreise im Blick, besuchte alle zwanzig Landkreise des Programms.',
    'landkreistag.de, Smarte.Land.Regionen',
  ),
]

/** Who is or was in which programme. `where`: a district with pages here, or the key of a body above. */
export const parts: readonly {
  readonly programme: string
  readonly where: string
  readonly round: string
  readonly firstDay?: Temporal.PlainDate
  readonly lastDay?: Temporal.PlainDate
}[] = [
  ...[
    'bernkastel-wittlich',
    'coesfeld',
    'loerrach',
    'neustadt-waldnaab',
    'potsdam-mittelmark',
    'uelzen',
    'vorpommern-greifswald',
  ].map((where) => ({
    ...{ programme: 'slr', where, round: 'Modellregion' },
    ...{ firstDay: day('2021-01-01'), lastDay: day('2024-12-31') },
  })),
  { programme: 'slr', where: 'neuwied', round: 'Digitalprojekt', firstDay: day('2022-01-01') },
  {
    programme: 'mpsc',
    where: 'mayen-koblenz',
    round: 'Staffel 2',
    firstDay: day('2020-09-01'),
    lastDay: day('2027-12-31'),
  },
  { programme: 'mpsc', where: 'kusel', round: '' },
  { programme: 'mpsc', where: 'kaiserslautern', round: '' },
]

/** What organisations of the network are there; their own kinds say less. */
export const kindsOfMembers: Readonly<Record<string, Kind>> = {
  'fraunhofer-iese': 'research',
  'it-prozessbegleitung': 'support',
  'gemeindeverband-sonnental': 'municipality',
  programmbuero: 'ministry',
}

/** Units, by function. */
export const units: readonly { readonly where: string; readonly name: string; readonly task: string }[] = [
  {
    where: 'mayen-koblenz',
    name: 'Stabsstelle Smart Cities',
    task: 'Schreibt die Strategie, begleitet die Maßnahmen; vier Regionallotsinnen betreuen die zehn Verwaltungen.',
  },
  {
    where: 'loerrach',
    name: 'Stabsstelle Digitale Daseinsvorsorge',
    task: 'Seit Juli 2021: entwickelt digitale Angebote der Gesundheit mit den Trägern im Landkreis.',
  },
  {
    where: 'coesfeld',
    name: 'Digitalagentur',
    task: 'Seit April 2022: die Digitalbeauftragten des Kreises und seiner Gemeinden arbeiten zusammen wie eine Stelle.',
  },
]
