import type { Module } from './manifest.ts'

type Lists =
  | 'desk'
  | 'freeText'
  | 'front'
  | 'jobs'
  | 'links'
  | 'named'
  | 'pictured'
  | 'reportable'
  | 'respondable'
  | 'routes'
  | 'sources'
  | 'tasks'
  | 'topics'

/** What an area of a large service adds to it, as far as it has such a thing: the file brings.ts of its folder. */
export interface Brings extends Partial<Pick<Module, Lists | 'claim' | 'deeds' | 'leaving' | 'personal' | 'arrived'>> {}

type Items<Key extends Lists> = NonNullable<Module[Key]>

/** Everything some areas bring, as one. */
export function together(areas: readonly Brings[]) {
  const all = <Key extends Lists>(key: Key): Items<Key>[number][] => areas.flatMap((one) => [...(one[key] ?? [])])
  return {
    routes: all('routes'),
    sources: all('sources'),
    links: all('links'),
    front: all('front'),
    respondable: all('respondable'),
    reportable: all('reportable'),
    topics: all('topics'),
    tasks: all('tasks'),
    jobs: all('jobs'),
    desk: all('desk'),
    pictured: all('pictured'),
    freeText: all('freeText'),
    named: all('named'),
    personal: Object.assign({}, ...areas.map(({ personal }) => personal)) as NonNullable<Module['personal']>,
    deeds: Object.assign({}, ...areas.map(({ deeds }) => deeds)) as NonNullable<Module['deeds']>,
    leaving: {
      async before(work, who) {
        for (const { leaving } of areas) await leaving?.before?.(work, who)
      },
      async after(work) {
        for (const { leaving } of areas) await leaving?.after?.(work)
      },
    } satisfies Module['leaving'],
    async claim(...[work, mail, person]: Parameters<NonNullable<Module['claim']>>) {
      for (const { claim } of areas) await claim?.(work, mail, person)
    },
    async arrived(work: Parameters<NonNullable<Module['arrived']>>[0]) {
      for (const { arrived } of areas) await arrived?.(work)
    },
  }
}
