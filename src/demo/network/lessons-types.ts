import type { LessonInput } from '../../services/network/demo.ts'
import { sources as all } from '../sources.ts'
import type { Where } from '../types.ts'

/** A lesson of the demo. `where`: a district or the key of an organisation; null: nobody's. */
interface DemoLesson extends Pick<LessonInput, 'kind' | 'title' | 'happened' | 'phase' | 'workstream'> {
  readonly key: string
  readonly where: Where | string | null
  readonly daysAgo: number
  readonly context?: string
  readonly helped?: string
  readonly differently?: string
  readonly cost?: string
  readonly time?: string
  readonly contact?: string
  readonly field?: LessonInput['field']
}

/** Publicly known; read by everybody. */
export interface Known extends DemoLesson {
  readonly source: string
}

/** Told by somebody in the network. */
export interface Told extends DemoLesson {
  readonly by: string
  readonly audience: LessonInput['audience']
}

/** What somebody of the demo says to a lesson. */
export interface Said {
  readonly to: string
  readonly by: string
  readonly daysAgo: number
  readonly words?: string
}

const line = ({ title, address }: { title: string; address?: string }) => [title, address].filter(Boolean).join(', ')

type Key = keyof typeof all

/** The sources as one line each. */
export const sources = Object.fromEntries(Object.entries(all).map(([key, source]) => [key, line(source)])) as Readonly<
  Record<Key, string>
>
