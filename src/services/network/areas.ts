import type { Brings } from '#commons/together.ts'
import { barcamp } from './barcamp/brings.ts'
import { challenges } from './challenges/brings.ts'
import { contacts } from './contacts/brings.ts'
import { directory } from './directory/brings.ts'
import { groupwork } from './groupwork/brings.ts'
import { lessons } from './lessons/brings.ts'
import { materials } from './materials/brings.ts'
import { meetings } from './meetings/brings.ts'
import { methods } from './methods/brings.ts'
import { notes } from './notes/brings.ts'
import { profiles } from './profiles/brings.ts'
import { reports } from './reports/brings.ts'
import { start } from './start/brings.ts'

/** The areas of this room, in the order of the build. Whoever adds one adds a line here. */
export const areas: readonly Brings[] = [
  start,
  directory,
  contacts,
  profiles,
  meetings,
  methods,
  groupwork,
  lessons,
  challenges,
  barcamp,
  notes,
  reports,
  materials,
]
