import type { Service } from '#commons/manifest.ts'
import type { AccessTable } from '#foundation/http/access.ts'
import * as budget from './budget/brings.ts'
import * as evening from './evening/brings.ts'
import * as ideas from './ideas/brings.ts'
import * as opinions from './opinions/brings.ts'
import * as survey from './survey/brings.ts'
import * as text from './text/brings.ts'
import * as vote from './vote/brings.ts'

type Lists =
  | 'desk'
  | 'freeText'
  | 'jobs'
  | 'links'
  | 'named'
  | 'pictured'
  | 'reportable'
  | 'respondable'
  | 'routes'
  | 'sources'
  | 'topics'

/** What the file brings.ts of a method exports: the same parts as those of a service, as far as it has them. */
interface Brings extends Partial<Pick<Service, Lists | 'claim' | 'deeds' | 'leaving' | 'personal'>> {
  readonly access: AccessTable
}

const methods: readonly Brings[] = [evening, ideas, survey, text, opinions, vote, budget]

type Items<Key extends Lists> = NonNullable<Service[Key]>

/** One part of all methods, in one list. */
const all = <Key extends Lists>(key: Key): Items<Key>[number][] => methods.flatMap((one) => [...(one[key] ?? [])])

/** Everything the methods bring to the service. */
export const brought = {
  access: methods.map(({ access }) => access),
  routes: all('routes'),
  sources: all('sources'),
  links: all('links'),
  respondable: all('respondable'),
  reportable: all('reportable'),
  topics: all('topics'),
  jobs: all('jobs'),
  desk: all('desk'),
  pictured: all('pictured'),
  freeText: all('freeText'),
  named: all('named'),
  personal: Object.assign({}, ...methods.map(({ personal }) => personal)) as NonNullable<Service['personal']>,
  deeds: Object.assign({}, ...methods.map(({ deeds }) => deeds)) as NonNullable<Service['deeds']>,
  leaving: {
    async before(work, who) {
      for (const { leaving } of methods) await leaving?.before?.(work, who)
    },
    async after(work) {
      for (const { leaving } of methods) await leaving?.after?.(work)
    },
  } satisfies Service['leaving'],
  async claim(...[work, mail, person]: Parameters<NonNullable<Service['claim']>>) {
    for (const { claim } of methods) await claim?.(work, mail, person)
  },
}
